package org.coxswain.week;

import java.util.List;
import java.util.stream.IntStream;
import org.coxswain.brief.Page;
import org.coxswain.insight.Weeks;
import org.springframework.stereotype.Component;

/** What the brief of a team advises: whom to coach on what, which deals to ask about, what to plan. */
@Component
class AdviceActs implements Acts {

    @Override
    public List<Act> acts(Asking asking) {
        if (!(asking.known() instanceof Weeks.Answer.Led led)) {
            return List.of();
        }
        var advised = led.view().part().acts();
        return IntStream.range(0, advised.size())
                .mapToObj(place -> act(advised.get(place), Act.ADVICE - place))
                .toList();
    }

    private static Act act(Page.Act advised, double weight) {
        var matter = advised.matter();
        return new Act(
                Act.keyOf(matter.kind(), matter.whom(), matter.lever()),
                weight,
                advised.title(),
                advised.reason(),
                new Act.Worth(advised.gain(), advised.range(), advised.bar()),
                new Act.Way(advised.more(), advised.href()),
                advised.math());
    }
}

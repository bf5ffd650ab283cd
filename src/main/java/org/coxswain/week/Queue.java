package org.coxswain.week;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coxswain.insight.Weeks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what every room would have somebody do, leaves out what was done or put off, and keeps the best few. */
@Component
class Queue {

    private static final int MOST = 7;

    private final List<Acts> rooms;
    private final Marks marks;

    Queue(List<Acts> rooms, Marks marks) {
        this.rooms = rooms;
        this.marks = marks;
    }

    /** What the page was asked for: a team, and the mark that was just made. */
    record Asked(@Nullable String team, @Nullable Long did) {}

    QueueView view(Asking asking, Asked asked) {
        var lately =
                asking.isPast() ? List.<Mark>of() : marks.lately(asking.viewer().scope());
        var items = advised(asking)
                .filter(act -> lately.stream().noneMatch(mark -> mark.holds(act, asking.day())))
                .limit(MOST)
                .map(act -> new QueueView.Item(act, before(act, lately)))
                .toList();
        return new QueueView(
                asked.team() == null ? "" : asked.team(),
                told(asked.did(), lately),
                items,
                checked(asking.known()),
                lately.stream().map(MarkWords::listed).toList(),
                asking.isPast());
    }

    Optional<Act> find(Asking asking, String key) {
        return advised(asking).filter(act -> act.key().equals(key)).findFirst();
    }

    private Stream<Act> advised(Asking asking) {
        return rooms.stream()
                .flatMap(room -> room.acts(asking).stream())
                .sorted(Comparator.comparingDouble(Act::weight).reversed().thenComparing(Act::key));
    }

    private static String before(Act act, List<Mark> lately) {
        return lately.stream()
                .filter(mark -> mark.act().equals(act.key()))
                .findFirst()
                .map(MarkWords::before)
                .orElse("");
    }

    private static QueueView.@Nullable Marked told(@Nullable Long did, List<Mark> lately) {
        return lately.stream()
                .filter(mark -> did != null && mark.id() == did)
                .findFirst()
                .map(MarkWords::told)
                .orElse(null);
    }

    private static String checked(Weeks.Answer known) {
        return switch (known) {
            case Weeks.Answer.Led led -> led.view().part().actsNote();
            case Weeks.Answer.Sells sells -> "";
            case Weeks.Answer.None none -> "";
        };
    }
}

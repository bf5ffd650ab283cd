package org.coxswain.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coxswain.insight.Standings;
import org.coxswain.insight.Weeks;
import org.springframework.stereotype.Component;

/** What keeps the pages right: a reckoning that failed, an import that is old, people nobody here knows. */
@Component
class OrderActs implements Acts {

    private static final int STALE_DAYS = 7;
    private static final int MOST_NAMED = 3;

    private final Standings standings;

    OrderActs(Standings standings) {
        this.standings = standings;
    }

    @Override
    public List<Act> acts(Asking asking) {
        if (asking.isPast()) {
            return List.of();
        }
        var acts = new ArrayList<Act>();
        var keeps = asking.viewer().keepsPeople();
        if (asking.known() instanceof Weeks.Answer.Led led && led.age() > STALE_DAYS) {
            acts.add(stale(led.age(), keeps));
        }
        if (keeps) {
            var failure = standings.failure();
            if (!failure.isEmpty()) {
                acts.add(failed(failure));
            }
            var strangers = standings.strangers(asking.viewer().scope());
            if (!strangers.isEmpty()) {
                acts.add(unknown(strangers));
            }
        }
        return acts;
    }

    private static Act stale(long age, boolean keeps) {
        return new Act(
                Act.keyOf("stale"),
                keeps ? Act.FIRST - 1 : Act.ORDER,
                keeps ? "Import the next export" : "Ask for a new import",
                "The last day in the imports is %s days ago; whatever happened since is not on these pages."
                        .formatted(String.format(Locale.ENGLISH, "%,d", age)),
                Act.Worth.UNSAID,
                keeps ? new Act.Way("Open imports", "/imports") : new Act.Way("What was imported", "/data"),
                List.of());
    }

    private static Act failed(String why) {
        return new Act(
                Act.keyOf("failed", why),
                Act.FIRST,
                "Mend the reckoning",
                "The last one failed, so these pages show the one before. " + why,
                Act.Worth.UNSAID,
                new Act.Way("The imports", "/imports"),
                List.of());
    }

    private static Act unknown(List<String> names) {
        var some = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        var more = names.size() > MOST_NAMED ? " and %d more".formatted(names.size() - MOST_NAMED) : "";
        return new Act(
                Act.keyOf("unknown"),
                Act.FIRST - 2,
                names.size() == 1
                        ? "Say who one person of the CRM is"
                        : "Say who %d people of the CRM are".formatted(names.size()),
                "%s%s: the CRM names them, and nobody here has their e-mail address or name.".formatted(some, more),
                Act.Worth.UNSAID,
                new Act.Way("Add them", "/imports/people"),
                List.of());
    }
}

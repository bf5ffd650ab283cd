package org.coxswain.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coxswain.insight.Standings;
import org.coxswain.insight.Weeks;
import org.springframework.stereotype.Component;

/** What keeps the pages right: a reckoning that failed, an import that is old, people nobody knows, days that are past. */
@Component
class OrderActs implements Acts {

    private static final int STALE_DAYS = 7;
    private static final int MOST_NAMED = 3;
    /** The best advice first; the weaker would leave no room for it. */
    private static final double AMONG_ADVICE = Act.ADVICE - 2.5;

    private static final int FEWEST_OVERDUE = 3;
    private static final double HABIT = .1;

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
        if (asking.known() instanceof Weeks.Answer.Led led) {
            if (led.age() > STALE_DAYS) {
                acts.add(stale(led.age(), keeps));
            }
            if (isWorthAsking(led.dated())) {
                acts.add(overdue(led.key(), led.dated()));
            }
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

    /** One or two are a slip; where they are many, sums by closing day are wrong. */
    private static boolean isWorthAsking(Weeks.Dated dated) {
        return dated.overdue() >= FEWEST_OVERDUE && dated.overdue() >= HABIT * dated.open();
    }

    private static Act overdue(String team, Weeks.Dated dated) {
        return new Act(
                Act.keyOf("overdue", team),
                AMONG_ADVICE,
                String.format(Locale.ENGLISH, "Ask for new closing days on %,d deals", dated.overdue()),
                String.format(
                        Locale.ENGLISH,
                        "%,d of %,d open deals expect to close on a day that is past; whatever counts by that day, as"
                                + " coverage does, counts them wrongly.",
                        dated.overdue(),
                        dated.open()),
                Act.Worth.UNSAID,
                new Act.Way("These deals", "/deals?team=%s&state=open&flag=past_close".formatted(team)),
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

package org.coxswain.week;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coxswain.brief.Figures;
import org.coxswain.brief.Flag;
import org.coxswain.brief.Page;
import org.coxswain.insight.DealFiles;
import org.coxswain.insight.Weeks;
import org.springframework.stereotype.Component;

/** For somebody who sells: their own focus, and those of their own deals that ask for something. */
@Component
class OwnActs implements Acts {

    @Override
    public List<Act> acts(Asking asking) {
        if (!(asking.known() instanceof Weeks.Answer.Sells sells)) {
            return List.of();
        }
        var acts = new ArrayList<Act>();
        var card = sells.own().card();
        if (card.gain() != null) {
            acts.add(focus(card));
        }
        for (var deal : sells.own().asking()) {
            acts.add(deal(deal, worth(deal, sells.own().figures()), Act.ADVICE - 1 - acts.size()));
        }
        return acts;
    }

    private static Act focus(Page.PersonCard card) {
        return new Act(
                Act.keyOf("own", card.id(), card.focus()),
                Act.ADVICE,
                "Plan one step on your focus",
                card.focus() + ". Small steps, looked at together each week, move it.",
                new Act.Worth(card.gain(), null, card.bar()),
                new Act.Way("My numbers", "/person/own"),
                List.of());
    }

    private static Act deal(Page.DealRow deal, Act.Worth worth, double weight) {
        var flag = Flag.valueOf(deal.flags().split(" ")[0].toUpperCase(Locale.ROOT));
        return new Act(
                Act.keyOf("deal", deal.id(), flag.word()),
                weight,
                title(flag, deal.name()),
                reason(flag),
                worth,
                new Act.Way("The deal", DealFiles.href(deal.id())),
                List.of());
    }

    private static Act.Worth worth(Page.DealRow deal, Figures figures) {
        return deal.exact().isEmpty()
                ? Act.Worth.UNSAID
                : new Act.Worth(figures.money(new BigDecimal(deal.exact())), null, null);
    }

    private static String title(Flag flag, String deal) {
        return switch (flag) {
            case STUCK -> "Decide what would move %s".formatted(deal);
            case PUSHED -> "Ask what keeps moving the date of %s".formatted(deal);
            case UNTOUCHED -> "Talk with %s again".formatted(deal);
            case NO_NEXT_STEP -> "Agree the next step with %s".formatted(deal);
            case PAST_CLOSE -> "Set a new day for %s".formatted(deal);
            case TAKEN_OVER -> "Take %s back into your hands".formatted(deal);
            case DATA -> "Complete the record of %s".formatted(deal);
        };
    }

    private static String reason(Flag flag) {
        return switch (flag) {
            case STUCK -> "Most deals like it that were here this long never went forward.";
            case PUSHED -> "Its expected day has moved to a later month more than once.";
            case UNTOUCHED -> "No call, meeting or mail is recorded in the last four weeks.";
            case NO_NEXT_STEP -> "The record names no next step.";
            case PAST_CLOSE -> "The day it was expected to close on is over.";
            case TAKEN_OVER -> "It was handed to somebody who manages people.";
            case DATA -> "Its amount, or the day it was created, is missing.";
        };
    }
}

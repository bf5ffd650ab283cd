package org.coxswain.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one open deal stands, in words, for the conversation with whoever owns it. */
public record DealSheet(
        List<Page.Key> figures,
        String chance,
        @Nullable IntervalBar bar,
        String closes,
        List<Sign> signs,
        List<String> questions,
        List<Page.MathRow> math) {

    /** Why the deal may deserve a question, and the rule by which that is told. */
    public record Sign(Page.Badge badge, String rule) {}

    public static DealSheet of(Brief.Deal deal, Figures figures) {
        return new DealSheet(
                figures(deal, figures),
                chance(deal, figures),
                IntervalBar.chance(deal),
                closes(deal, figures),
                deal.flags().stream()
                        .map(flag -> new Sign(FlagWords.badge(flag), rule(flag, deal, figures)))
                        .toList(),
                FlagWords.questions(deal.flags(), Math.floorMod(deal.id().hashCode(), 3)),
                math(deal, figures));
    }

    private static List<Page.Key> figures(Brief.Deal deal, Figures figures) {
        var keys = new ArrayList<Page.Key>();
        keys.add(new Page.Key("", "amount", deal.amount() == null ? "none given" : figures.money(deal.amount())));
        if (deal.daysInStage() != null) {
            keys.add(new Page.Key("", "in this stage", figures.many(deal.daysInStage(), "day")));
        }
        if (deal.ageDays() != null) {
            keys.add(new Page.Key("", "open", figures.many(deal.ageDays(), "day")));
        }
        keys.add(new Page.Key(
                "", "expected", deal.expectedClose() == null ? "no day" : figures.day(deal.expectedClose())));
        if (deal.lastActivityOn() != null) {
            keys.add(new Page.Key("", "last touched", figures.day(deal.lastActivityOn())));
        }
        return keys;
    }

    private static String chance(Brief.Deal deal, Figures figures) {
        var chance = deal.winProbability();
        if (chance == null) {
            return "Too few deals have closed here to say how likely this one is won.";
        }
        var low = deal.low();
        var high = deal.high();
        var range = low == null || high == null
                ? ""
                : ", 80%% range %s to %s".formatted(figures.share(low), figures.share(high));
        return "%s of deals like this one were won%s.".formatted(figures.share(chance), range);
    }

    private static String closes(Brief.Deal deal, Figures figures) {
        var early = deal.closeP10();
        var middle = deal.closeP50();
        var late = deal.closeP90();
        return early == null || middle == null || late == null
                ? ""
                : "If it is won, even odds by %s; in 8 of 10 cases between %s and %s."
                        .formatted(figures.day(middle), figures.day(early), figures.day(late));
    }

    private static String rule(Flag flag, Brief.Deal deal, Figures figures) {
        return switch (flag) {
            case STUCK ->
                "At least 75 of 100 deals like it never leave this stage forward, and it has been there longer than half of those that did%s."
                        .formatted(deal.stuck() == null ? "" : " (here: " + figures.share(deal.stuck()) + ")");
            case PUSHED ->
                "Its expected day was moved to a later month %s; from %d times on it is told."
                        .formatted(figures.many(deal.pushes(), "time"), Flags.PUSHED_TOO_OFTEN);
            case UNTOUCHED ->
                "No call, meeting or mail in the last %d days%s."
                        .formatted(Flags.UNTOUCHED_DAYS, last(deal.lastActivityOn(), figures));
            case NO_NEXT_STEP -> "The record names no next step, as other open deals here do.";
            case PAST_CLOSE ->
                "The day on which it was expected to close is over%s.".formatted(expected(deal, figures));
            case TAKEN_OVER -> "It was handed to somebody who manages people.";
            case DATA -> "Its amount, or the day it was created, is missing.";
        };
    }

    private static String last(@Nullable LocalDate day, Figures figures) {
        return day == null ? "" : "; the last was on " + figures.day(day);
    }

    private static String expected(Brief.Deal deal, Figures figures) {
        return deal.expectedClose() == null ? "" : ": it was " + figures.day(deal.expectedClose());
    }

    private static List<Page.MathRow> math(Brief.Deal deal, Figures figures) {
        var rows = new ArrayList<Page.MathRow>();
        add(rows, Metric.winProbability, deal.winProbability(), figures);
        add(rows, Metric.closesInPeriod, deal.closesInPeriod(), figures);
        add(rows, Metric.stuck, deal.stuck(), figures);
        var amount = deal.amount();
        if (amount != null && deal.winProbability() != null) {
            rows.add(new Page.MathRow(
                    Metric.forecast.key(),
                    "What it adds to the forecast on average",
                    figures.money(amount.multiply(BigDecimal.valueOf(deal.winProbability()))),
                    Metric.forecast.definition(),
                    "%s × %s".formatted(figures.money(amount), figures.share(deal.winProbability())),
                    null,
                    null));
        }
        return rows;
    }

    private static void add(List<Page.MathRow> rows, Metric metric, @Nullable Double share, Figures figures) {
        if (share != null) {
            rows.add(new Page.MathRow(
                    metric.key(),
                    metric.label(),
                    figures.share(share),
                    metric.definition(),
                    "From all deals of the same stage, segment and age, recent weeks weighing more.",
                    null,
                    null));
        }
    }
}

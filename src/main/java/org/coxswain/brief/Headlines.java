package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of the period in a sentence, with the range and the chance. */
final class Headlines {

    private static final double SURE = 0.99;

    private final Desk desk;
    private final Figures figures;
    private final Brief.Forecast forecast;

    Headlines(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.forecast = desk.brief().forecast();
    }

    Page.Headline headline() {
        var sentence = sentence();
        return new Page.Headline(sentence, more(), picture(sentence), keys(), caption(), new ForecastMath(desk).rows());
    }

    private String sentence() {
        if (isOver()) {
            return "%s closed at %s%s.".formatted(desk.period(), figures.money(forecast.closed()), ofQuota());
        }
        var low = forecast.p10();
        var high = forecast.p90();
        if (low == null || high == null) {
            return desk.period() + " cannot be called yet.";
        }
        var quota = forecast.quota();
        var chance = forecast.probabilityOfQuota();
        if ((quota == null || chance == null) && figures.money(low).equals(figures.money(high))) {
            return "%s will likely close at %s.".formatted(desk.period(), figures.money(low));
        }
        if (quota == null || chance == null) {
            return "%s will likely close between %s and %s."
                    .formatted(desk.period(), figures.money(low), figures.money(high));
        }
        return "%s of making %s: the range is %s."
                .formatted(chance(chance), figures.money(quota), figures.range(low, high));
    }

    /** What is over has no range any more. */
    private @Nullable RangeBar picture(String sentence) {
        return isOver() ? RangeBar.settled(forecast, sentence) : RangeBar.of(forecast, sentence);
    }

    private boolean isOver() {
        return desk.daysLeft() == 0;
    }

    private String ofQuota() {
        var quota = forecast.quota();
        return quota == null ? "" : " of %s".formatted(figures.money(quota));
    }

    private String chance(double chance) {
        if (chance > SURE) {
            return "More than 99% chance";
        }
        return chance < 1 - SURE ? "Less than 1% chance" : figures.share(chance) + " chance";
    }

    private List<String> more() {
        var left = desk.daysLeft();
        var ends = desk.brief().asOf().isBefore(desk.brief().period().end().plusDays(1)) ? "ends today" : "is over";
        var time = isOver()
                ? "%s %s.".formatted(desk.period(), ends)
                : "%s is closed with %s left in %s."
                        .formatted(figures.money(forecast.closed()), figures.many(left, "day"), desk.period());
        var said = forecast.note() == null ? "" : " " + Words.sentence(forecast.note());
        return List.of(time + said);
    }

    private String caption() {
        return forecast.naive() == null || isOver()
                ? ""
                : "Going like recent periods%s: what is closed plus what recent periods brought from this day on. It looks at no open deal and is here to hold the range against."
                        .formatted(forecast.p50() == null ? "" : ", the circle");
    }

    private List<Page.Key> keys() {
        var keys = new ArrayList<Page.Key>();
        keys.add(new Page.Key("closed", "closed", figures.money(forecast.closed())));
        if (forecast.p50() != null && !isOver()) {
            keys.add(new Page.Key("middle", "even odds of more", figures.money(forecast.p50())));
        }
        if (forecast.p10() != null && forecast.p90() != null && !isOver()) {
            keys.add(new Page.Key("band", "80% range", figures.range(forecast.p10(), forecast.p90())));
        }
        if (forecast.quota() != null) {
            keys.add(new Page.Key("quota", "quota", figures.money(forecast.quota())));
        }
        if (forecast.naive() != null && !isOver()) {
            keys.add(new Page.Key("naive", "going like recent periods", figures.money(forecast.naive())));
        }
        return keys;
    }
}

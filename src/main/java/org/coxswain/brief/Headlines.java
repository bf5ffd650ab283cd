package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;

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
        return new Page.Headline(
                sentence, more(), RangeBar.of(forecast, sentence), keys(), new ForecastMath(desk).rows());
    }

    private String sentence() {
        if (desk.daysLeft() == 0) {
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
        var closed = figures.money(forecast.closed()) + " is closed";
        var time = left == 0
                ? ", and %s ends today.".formatted(desk.period())
                : " with %s left in %s.".formatted(figures.many(left, "day"), desk.period());
        var said = forecast.note() == null ? "" : " " + Words.sentence(forecast.note());
        return List.of(closed + time + said);
    }

    private List<Page.Key> keys() {
        var keys = new ArrayList<Page.Key>();
        keys.add(new Page.Key("closed", "closed", figures.money(forecast.closed())));
        if (forecast.p50() != null) {
            keys.add(new Page.Key("middle", "even odds of more", figures.money(forecast.p50())));
        }
        if (forecast.p10() != null && forecast.p90() != null) {
            keys.add(new Page.Key("band", "80% range", figures.range(forecast.p10(), forecast.p90())));
        }
        if (forecast.quota() != null) {
            keys.add(new Page.Key("quota", "quota", figures.money(forecast.quota())));
        }
        if (forecast.naive() != null) {
            keys.add(new Page.Key("naive", "going like recent periods", figures.money(forecast.naive())));
        }
        return keys;
    }
}

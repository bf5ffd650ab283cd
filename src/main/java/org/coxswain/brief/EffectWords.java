package org.coxswain.brief;

import java.math.BigDecimal;

/** What a lever is at and what changed, in its own unit: 42% and +12 points, 2.1 a week and +0.3 a week. */
record EffectWords(Metric lever, Figures figures) {

    static EffectWords of(String lever, Figures figures) {
        return new EffectWords(Metric.ofLever(lever), figures);
    }

    String level(double value) {
        return lever.unit().say(value, figures);
    }

    String change(double value) {
        return sign(value) + size(value);
    }

    String range(double low, double high) {
        return lever.unit() == Unit.share ? points(low, high, figures) : change(low) + " to " + change(high);
    }

    String size(double value) {
        var much = Math.abs(value);
        return switch (lever.unit()) {
            case share -> points(much, figures);
            case money -> figures.money(BigDecimal.valueOf(much));
            case deals, days, perWeek, times -> lever.unit().say(much, figures);
        };
    }

    static String points(double share, Figures figures) {
        var points = figures.decimal(100 * Math.abs(share));
        return points + (points.equals("1") ? " point" : " points");
    }

    static String points(double low, double high, Figures figures) {
        return sign(low) + figures.decimal(100 * Math.abs(low)) + " to " + signed(high, figures);
    }

    static String signed(double share, Figures figures) {
        return sign(share) + points(share, figures);
    }

    private static String sign(double value) {
        return value < 0 ? "−" : "+";
    }
}

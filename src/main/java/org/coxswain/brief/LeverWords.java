package org.coxswain.brief;

import org.jspecify.annotations.Nullable;

/** How a lever is said: in "Coach Dana on …", and with its values in their own unit. */
final class LeverWords {

    private LeverWords() {}

    static String topic(Brief.Lever lever) {
        return switch (Metric.ofLever(lever.lever())) {
            case create -> "creating new opportunities";
            case conversion -> "moving deals forward from " + stage(lever.lever());
            case win -> "winning more of the deals that close";
            case size -> "deal value";
            case discount -> "holding price";
            case cycle -> "time to close";
            default -> Words.name(lever.label());
        };
    }

    static String stage(String lever) {
        return Words.name(lever.substring(lever.indexOf(':') + 1));
    }

    static String value(Brief.Lever lever, @Nullable Double value, Figures figures) {
        if (value == null) {
            return "–";
        }
        return switch (Metric.ofLever(lever.lever())) {
            case create -> figures.decimal(value) + " a week";
            case size -> figures.money(value);
            case cycle -> figures.decimal(value) + " days";
            default -> figures.share(value);
        };
    }
}

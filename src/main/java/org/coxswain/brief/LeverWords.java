package org.coxswain.brief;

import org.jspecify.annotations.Nullable;

/** How a lever is said: in "Coach Dana on …", and with its values in their own unit. */
final class LeverWords {

    private LeverWords() {}

    static String topic(String lever) {
        return switch (Metric.ofLever(lever)) {
            case create -> "creating new opportunities";
            case conversion -> "moving deals forward from " + stage(lever);
            case win -> "winning more of the deals that close";
            case size -> "deal value";
            case discount -> "holding price";
            case cycle -> "time to close";
            default -> Words.name(lever);
        };
    }

    static String stage(String lever) {
        return Words.name(lever.substring(lever.indexOf(':') + 1));
    }

    static String value(Brief.Lever lever, @Nullable Double value, Figures figures) {
        return value == null ? "–" : Metric.ofLever(lever.lever()).unit().say(value, figures);
    }
}

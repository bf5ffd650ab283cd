package org.coxswain.brief;

import org.jspecify.annotations.Nullable;

/**
 * "See the math" of one figure: what it means, the arithmetic with this case's numbers, how many observations it stands
 * on, its 80 % interval, and exactly the deals it counts.
 */
public record Workings(
        String metric,
        String definition,
        String arithmetic,
        @Nullable Integer n,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Selection records) {

    public static Workings of(Metric metric, String arithmetic) {
        return new Workings(metric.key(), metric.definition(), arithmetic, null, null, null, null);
    }

    public Workings from(int observations, @Nullable Double lower, @Nullable Double upper) {
        return new Workings(metric, definition, arithmetic, observations, lower, upper, records);
    }

    public Workings counting(Selection deals) {
        return new Workings(metric, definition, arithmetic, n, low, high, deals);
    }
}

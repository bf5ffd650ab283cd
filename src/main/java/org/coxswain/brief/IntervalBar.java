package org.coxswain.brief;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An estimate drawn as its 80 % range with the middle as a dot, on a scale shared with its neighbours. */
public record IntervalBar(
        String zero,
        String low,
        String width,
        String middle,
        @Nullable String mark,
        String words) {

    static IntervalBar of(Scale scale, double[] lowMiddleHigh, String words) {
        return new IntervalBar(
                scale.at(0),
                scale.at(lowMiddleHigh[0]),
                scale.width(lowMiddleHigh[0], lowMiddleHigh[2]),
                scale.at(lowMiddleHigh[1]),
                null,
                words);
    }

    /** The chance that a deal is won; nothing where too few like it have closed. */
    static @Nullable IntervalBar chance(Brief.Deal deal) {
        var low = deal.low();
        var chance = deal.winProbability();
        var high = deal.high();
        return low == null || chance == null || high == null
                ? null
                : of(new Scale(0, 1), new double[] {low, chance, high}, "chance of winning");
    }

    /** With a goal to compare the range with. */
    IntervalBar against(String goal) {
        return new IntervalBar(zero, low, width, middle, goal, words);
    }

    static double[] triple(BigDecimal low, BigDecimal middle, BigDecimal high) {
        return new double[] {low.doubleValue(), middle.doubleValue(), high.doubleValue()};
    }
}

package org.coxswain.diagnosis;

import java.util.Locale;

/**
 * Why there is nothing to work on, and what evidence would settle it.
 *
 * @param first the lever that came closest
 * @param enough money a quarter that would be worth the hour
 * @param weeks in which what is known was collected
 */
record Unsettled(LeverFinding first, double enough, double weeks) {

    private static final double UNLIKELY = .1;
    /** Standard deviations between the ends of an interval of 80 %, and from the middle to one. */
    private static final double ENDS_APART = 2.5631;

    private static final double ONE_END = ENDS_APART / 2;
    private static final double A_YEAR = 52;

    String sentence() {
        String closest =
                "%s would add %s a quarter, and the chance that it adds the %s which are worth an hour a week is %s"
                        .formatted(
                                first.label().toLowerCase(Locale.ROOT),
                                Words.money(FocusRule.gain(first)),
                                Words.money(enough),
                                Words.percent(first.probabilityWorthIt()));
        return first.probabilityWorthIt() <= UNLIKELY
                ? "No lever is worth the hour: " + closest
                        + ". Where people hardly differ, look at what holds all of them"
                : "No lever stands out: " + closest + ". " + settling();
    }

    /**
     * The uncertainty must come down until the end of the interval leaves what is enough on one side; it falls with the
     * square root of what is counted.
     */
    private String settling() {
        double deviation = first.high().subtract(first.low()).doubleValue() / ENDS_APART;
        double off = Math.abs(FocusRule.gain(first) - enough);
        double times = Math.pow(ONE_END * deviation / Math.max(off, 1e-9), 2);
        double more = Math.max(1, Math.ceil((times - 1) * Math.max(1, first.n())));
        double wait = Math.max(1, Math.ceil((times - 1) * weeks));
        return wait > A_YEAR
                ? "It is too close to what is enough for figures to settle it within a year; observe calls"
                : "About %s more to count, some %s weeks at this pace, would settle it; until then observe calls"
                        .formatted(Words.whole(more), Words.whole(wait));
    }
}

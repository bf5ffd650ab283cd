package org.coxswain.stats;

/**
 * How far somebody is from what was expected of them, with its sampling variance: indirect standardisation, which takes
 * mix and follow-up time out before anyone is compared.
 */
public record OverExpected(double value, double variance) {

    private static final double PSEUDO_INFORMATION = .25;
    private static final double PSEUDO_COUNT = .5;

    /**
     * On the logit scale, one step of Fisher scoring from the expected chances.
     *
     * @param excess what happened less what was expected, summed
     * @param information p(1 - p), summed; a case still undecided counts only by what its waiting has told
     */
    public static OverExpected binary(double excess, double information) {
        double known = information + PSEUDO_INFORMATION;
        return new OverExpected(excess / known, 1 / known);
    }

    /** On the log scale, for counts and hazards. */
    public static OverExpected count(double observed, double expected) {
        return new OverExpected(
                Math.log((observed + PSEUDO_COUNT) / (expected + PSEUDO_COUNT)), 1 / (observed + PSEUDO_COUNT));
    }
}

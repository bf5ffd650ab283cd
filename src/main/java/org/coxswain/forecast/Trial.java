package org.coxswain.forecast;

/**
 * A stretch of the past, forecast from the day before it.
 *
 * @param days its length
 * @param came money won in it
 * @param said by member, the middle of what it would have said
 * @param model what the model said in short
 * @param footing how far off the level of its chances was likely to be, in log odds
 * @param usual money that a stretch of that length usually brought
 */
record Trial(int weeksAgo, int days, double came, double[] said, Said model, double footing, double usual) {

    private static final int WEEK = 7;
    private static final double LITTLE = .05;
    private static final double FARTHEST = Math.log(4);

    /** Log of what came over what was said; money that does not matter beside the usual is not told from none. */
    double miss(Member member) {
        double little = LITTLE * usual;
        return little > 0
                ? Math.clamp(Math.log((came + little) / (said[member.ordinal()] + little)), -FARTHEST, FARTHEST)
                : 0;
    }

    /** Standard deviation of the logarithm by the model's own lights. */
    double spread() {
        return model.logSpread(Math.hypot(Shock.BELIEVED, footing));
    }

    /** Whether what came of it was known when the other one began. */
    boolean overBefore(Trial other) {
        return WEEK * (weeksAgo - other.weeksAgo) >= days;
    }
}

package org.coxswain.stats;

/**
 * How much busier than usual winning and losing were in each week of the past, the latest first; and by stage the share
 * of advances that are wins, because only those feel the rush.
 */
public record Rush(double[] winning, double[] losing, double[] winShare) {

    /** All weeks alike. */
    public static final Rush NONE = new Rush(new double[0], new double[0], new double[0]);

    double advance(int stage, int weeksAgo) {
        return weeksAgo < winning.length ? 1 + winShare[stage] * (winning[weeksAgo] - 1) : 1;
    }

    double lose(int weeksAgo) {
        return weeksAgo < losing.length ? losing[weeksAgo] : 1;
    }
}

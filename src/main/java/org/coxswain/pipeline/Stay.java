package org.coxswain.pipeline;

import org.coxswain.stats.Logit;

/**
 * A deal in a stage on the evening of some day.
 *
 * @param workedWeeks weeks of the last 26 in this stage in which anything was done on it
 * @param workedLately those of the last four
 * @param moved whether it has gone forward since
 */
record Stay(
        String opportunityId,
        int position,
        String segment,
        int days,
        int workedWeeks,
        int workedLately,
        boolean moved) {

    private static final int SEEN_DAYS = 182;
    private static final double WEEK = 7;

    /** What tells whether it will move: what its age says, and the work done on it, in the order of the regression. */
    double[] features(double never) {
        return new double[] {Logit.of(never), workedWeeks, Math.min(days, SEEN_DAYS) / WEEK, workedLately};
    }
}

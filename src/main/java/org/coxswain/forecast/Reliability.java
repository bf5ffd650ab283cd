package org.coxswain.forecast;

import java.util.List;

/**
 * How far off a member has been. Two misses of 15 % are believed beforehand; trials that overlap count as one. What a member
 * missed by on average is not corrected: in a year of overlapping trials it is mostly the luck of that year.
 *
 * @param spread standard deviation of the logarithm
 */
record Reliability(double spread) {

    private static final double BELIEVED = .15 * .15;
    private static final double WEIGHT = 2;
    private static final double WEEK = 7;

    static Reliability of(Member member, List<Trial> trials) {
        double apart = apart(trials);
        double seen = trials.stream()
                .mapToDouble(trial -> Math.pow(trial.miss(member), 2))
                .average()
                .orElse(0);
        return new Reliability(Math.sqrt((WEIGHT * BELIEVED + apart * seen) / (WEIGHT + apart)));
    }

    /** Stretches that fit side by side into what was tried. */
    static double apart(List<Trial> trials) {
        if (trials.isEmpty()) {
            return 0;
        }
        Trial latest = trials.getFirst();
        double others = WEEK * (trials.getLast().weeksAgo() - latest.weeksAgo()) / latest.days();
        return Math.min(trials.size(), 1 + others);
    }
}

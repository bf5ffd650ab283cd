package org.coxswain.forecast;

import java.util.List;

/**
 * How far off a member has been. Two misses of 15 % are believed beforehand; trials that overlap count as one.
 *
 * @param bias by how much, as a logarithm, what came was more than what was said; only as far as chance does not explain
 *     it, and only of the model: what the others bring is an average of the past and wanders back by itself
 * @param spread standard deviation of the logarithm around it
 */
record Reliability(double bias, double spread) {

    private static final double BELIEVED = .15 * .15;
    private static final double WEIGHT = 2;
    private static final double WEEK = 7;

    /** Variance of the bias of a model, believed beforehand: a twentieth more or less is not unusual. */
    private static final double BELIEVED_BIAS = .05 * .05;

    static Reliability of(Member member, List<Trial> trials) {
        double apart = apart(trials);
        double chance = square(member, trials, 0) / Math.max(1, apart);
        double bias = member == Member.MODEL && apart > 0
                ? mean(member, trials) * BELIEVED_BIAS / (BELIEVED_BIAS + chance)
                : 0;
        return new Reliability(bias, Math.sqrt(square(member, trials, bias)));
    }

    private static double square(Member member, List<Trial> trials, double bias) {
        double apart = apart(trials);
        double seen = trials.stream()
                .mapToDouble(trial -> Math.pow(trial.miss(member) - bias, 2))
                .average()
                .orElse(0);
        return (WEIGHT * BELIEVED + apart * seen) / (WEIGHT + apart);
    }

    /** Of all money together: a mean of logarithms would mind the small stretches too much. */
    private static double mean(Member member, List<Trial> trials) {
        double came = trials.stream().mapToDouble(Trial::came).sum();
        double said = trials.stream().mapToDouble(trial -> trial.mean(member)).sum();
        return came > 0 && said > 0 ? Math.log(came / said) : 0;
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

package org.coxswain.diagnosis;

import java.util.Arrays;
import java.util.List;

/**
 * How much less is created when many deals are open: the elasticity of new opportunities to open ones.
 *
 * <p>Within each person, weeks with more open deals than their own average are compared with weeks with fewer, after what
 * everybody made in that week (a Poisson regression with an effect for each person: Hausman, Hall and Griliches 1984).
 * What is created is open afterwards and so lifts the person's average; by Little's law (1961) this biases each person's
 * score by one creation (Nickell 1981 on the linear case), which is taken off.
 */
record Room(double elasticity) {

    /** Somebody whose open deals take half their time gains a tenth in revenue by being as much faster; give or take a tenth. */
    private static final double USUAL = .25;

    private static final double PRECISION = 1 / (.25 * .25);
    private static final double LARGEST = 1;
    private static final double FARTHEST = 1;
    private static final int STEPS = 12;

    static final Room USUALLY = new Room(USUAL);

    /** A person's weeks: what they made, what was to be expected of them, and how their open deals were off their average. */
    record Weeks(int[] made, double[] expected, double[] off) {

        static Weeks of(int[] made, double[] expected, int[] open) {
            double mean = Loads.mean(open);
            double[] off = new double[made.length];
            for (int week = 0; week < off.length; week++) {
                off[week] = Room.off(open[week], mean);
            }
            return new Weeks(made, expected, off);
        }

        /** How much they make of what is expected. */
        double level() {
            double sum = Arrays.stream(expected).sum();
            return sum == 0 ? 0 : Arrays.stream(made).sum() / sum;
        }
    }

    static Room of(List<Weeks> people) {
        double elasticity = USUAL;
        for (int step = 0; step < STEPS; step++) {
            double[] season = season(people, elasticity);
            Score score = new Score();
            for (Weeks person : people) {
                score.add(person, season, elasticity);
            }
            double next =
                    elasticity + (score.excess - PRECISION * (elasticity - USUAL)) / (score.information + PRECISION);
            elasticity = Math.clamp(next, 0, LARGEST);
        }
        return new Room(elasticity);
    }

    /** What all made in each week over what was to be expected with the deals they had open. */
    private static double[] season(List<Weeks> people, double elasticity) {
        int weeks = people.stream().mapToInt(one -> one.made.length).max().orElse(0);
        double[] made = new double[weeks];
        double[] expected = new double[weeks];
        for (Weeks person : people) {
            double level = person.level();
            for (int week = 0; week < person.made.length; week++) {
                made[week] += person.made[week];
                expected[week] += level * person.expected[week] * Math.exp(-elasticity * person.off[week]);
            }
        }
        for (int week = 0; week < weeks; week++) {
            made[week] = expected[week] == 0 ? 0 : made[week] / expected[week];
        }
        return made;
    }

    /** What is lost in new opportunities when deals stay open longer, after less has been created for long: both in logs. */
    double taken() {
        return elasticity / (1 + elasticity);
    }

    private static double off(double open, double average) {
        return Math.min(FARTHEST, (Math.max(0, open) + 1) / (average + 1) - 1);
    }

    /** First derivative of the conditional likelihood, and what is known. */
    private static final class Score {
        double excess;
        double information;

        void add(Weeks person, double[] season, double elasticity) {
            double weight = 0;
            double sum = 0;
            double squares = 0;
            double made = 0;
            double at = 0;
            for (int week = 0; week < person.made.length; week++) {
                double off = person.off[week];
                double share = season[week] * person.expected[week] * Math.exp(-elasticity * off);
                weight += share;
                sum += share * off;
                squares += share * off * off;
                made += person.made[week];
                at += person.made[week] * off;
            }
            if (weight > 0 && made > 0) {
                double mean = sum / weight;
                excess += made * mean - at - 1;
                information += made * Math.max(0, squares / weight - mean * mean);
            }
        }
    }
}

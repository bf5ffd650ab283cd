package org.coxswain.stats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coxswain.stats.BeforeAfter.Course;
import org.coxswain.stats.BeforeAfter.Reading;

/**
 * How far a person's own level wanders from one quarter to the next, as a variance: what neighbouring quarters differ by
 * beyond chance and beyond what everybody did, by the method of Paule and Mandel with a strong prior. A few dozen people say
 * little about it.
 */
record Drift(double perQuarter) {

    private static final double PRIOR_WEIGHT = 200;
    private static final double SHARE_OF_UNITS = .05;
    private static final int HALVINGS = 60;

    /** A difference of neighbouring quarters, and the variance that chance alone gives it. */
    private record Step(double square, double variance) {}

    /** @param units variance between people believed beforehand */
    static Drift of(List<Course> courses, double units) {
        double believed = SHARE_OF_UNITS * units;
        List<Step> steps = steps(courses);
        double low = believed / 100;
        double high = believed * 100;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = Math.sqrt(low * high);
            double excess = -steps.size() + PRIOR_WEIGHT * (believed / middle - 1);
            for (Step step : steps) {
                excess += step.square() / (step.variance() + middle);
            }
            low = excess > 0 ? middle : low;
            high = excess > 0 ? high : middle;
        }
        return new Drift(Math.sqrt(low * high));
    }

    /** A level as it is known at the end of the history: the filter of Kalman 1960 for one wandering figure. */
    Level level(List<Reading> readings) {
        double mean = 0;
        double variance = Double.POSITIVE_INFINITY;
        int at = 0;
        List<Reading> oldestFirst = new ArrayList<>(readings);
        oldestFirst.sort((one, other) -> Integer.compare(other.quartersAgo(), one.quartersAgo()));
        for (Reading reading : oldestFirst) {
            if (reading.information() > 0) {
                variance += perQuarter * (at - reading.quartersAgo());
                double gain = Double.isInfinite(variance) ? 1 : variance / (variance + 1 / reading.information());
                mean += gain * (reading.excess() / reading.information() - mean);
                variance = gain / reading.information();
                at = reading.quartersAgo();
            }
        }
        return new Level(mean, variance + perQuarter * at);
    }

    record Level(double value, double variance) {}

    private static List<Step> steps(List<Course> courses) {
        Map<Integer, double[]> usual = new HashMap<>();
        courses.forEach(course -> course.before().forEach(reading -> {
            double[] sums = usual.computeIfAbsent(reading.quartersAgo(), quarter -> new double[2]);
            sums[0] += reading.excess();
            sums[1] += reading.information();
        }));
        List<Step> steps = new ArrayList<>();
        for (Course course : courses) {
            for (Reading one : course.before()) {
                course.before().stream()
                        .filter(next -> next.quartersAgo() == one.quartersAgo() + 1)
                        .filter(next ->
                                Math.min(next.information(), one.information()) >= BeforeAfter.LEAST_INFORMATION)
                        .forEach(next -> steps.add(step(off(one, usual), off(next, usual), one, next)));
            }
        }
        return steps;
    }

    private static Step step(double off, double offBefore, Reading one, Reading next) {
        return new Step((off - offBefore) * (off - offBefore), 1 / one.information() + 1 / next.information());
    }

    private static double off(Reading reading, Map<Integer, double[]> usual) {
        double[] sums = usual.getOrDefault(reading.quartersAgo(), new double[] {0, 1});
        return reading.excess() / reading.information() - sums[0] / sums[1];
    }
}

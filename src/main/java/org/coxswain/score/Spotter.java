package org.coxswain.score;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coxswain.diagnosis.Behaviour;
import org.coxswain.diagnosis.Difference;
import org.coxswain.diagnosis.Differences;
import org.hipparchus.distribution.continuous.TDistribution;

/** Ways to say what the best do differently. */
enum Spotter {
    COXSWAIN("coxswain") {
        @Override
        Set<String> named(Seen seen) {
            return seen.differences().found().stream()
                    .filter(one -> one.kind() == Difference.Kind.FINDING)
                    .map(one -> one.behaviour().key())
                    .collect(Collectors.toSet());
        }
    },
    LARGEST_GAPS("five largest gaps of the best quarter") {
        @Override
        Set<String> named(Seen seen) {
            return seen.gaps().entrySet().stream()
                    .sorted(Comparator.comparingDouble(
                            one -> -Math.abs(one.getValue().inDeviations())))
                    .limit(5)
                    .map(one -> one.getKey().key())
                    .collect(Collectors.toSet());
        }
    },
    T_TEST("t-test of the best quarter, p < .05") {
        @Override
        Set<String> named(Seen seen) {
            return seen.gaps().entrySet().stream()
                    .filter(one -> one.getValue().p() < .05)
                    .map(one -> one.getKey().key())
                    .collect(Collectors.toSet());
        }
    };

    final String label;

    Spotter(String label) {
        this.label = label;
    }

    /** Keys of behaviours. */
    abstract Set<String> named(Seen seen);

    /** What there is to look at: what was found, and what each person won. */
    record Seen(Differences differences, Map<String, BigDecimal> brought) {

        Map<Behaviour, Gap> gaps() {
            Set<String> best = best();
            Map<Behaviour, Gap> gaps = new TreeMap<>();
            differences.habits().forEach((behaviour, shares) -> gaps.put(behaviour, Gap.of(shares, best)));
            return gaps;
        }

        private Set<String> best() {
            List<String> inOrder = brought.entrySet().stream()
                    .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .toList();
            return new HashSet<>(inOrder.subList(0, Math.max(2, inOrder.size() / 4)));
        }
    }

    /** How far apart the best and the rest are, in standard deviations, and Student's chance of that. */
    record Gap(double inDeviations, double p) {

        static Gap of(Map<String, Double> shares, Set<String> best) {
            double[] stars = values(shares, best, true);
            double[] rest = values(shares, best, false);
            if (stars.length < 2 || rest.length < 2) {
                return new Gap(0, 1);
            }
            double free = stars.length + rest.length - 2.0;
            double variance = (around(stars) + around(rest)) / free;
            if (variance == 0) {
                return new Gap(0, 1);
            }
            double gap = (mean(stars) - mean(rest)) / Math.sqrt(variance);
            double t = gap / Math.sqrt(1.0 / stars.length + 1.0 / rest.length);
            return new Gap(gap, 2 * new TDistribution(free).cumulativeProbability(-Math.abs(t)));
        }

        private static double[] values(Map<String, Double> shares, Set<String> best, boolean stars) {
            return shares.entrySet().stream()
                    .filter(one -> best.contains(one.getKey()) == stars)
                    .mapToDouble(Map.Entry::getValue)
                    .toArray();
        }

        private static double mean(double[] values) {
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return sum / values.length;
        }

        private static double around(double[] values) {
            double squares = 0;
            for (double value : values) {
                squares += Math.pow(value - mean(values), 2);
            }
            return squares;
        }
    }
}

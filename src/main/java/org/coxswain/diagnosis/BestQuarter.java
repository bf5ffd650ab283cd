package org.coxswain.diagnosis;

import java.util.List;
import org.coxswain.stats.Normal;
import org.coxswain.stats.Spreads.Possible;

/**
 * The upper quartile of where the peers truly are, allowing for how uncertain each is: the quantile of the averaged
 * posteriors (Shen and Louis 1998). The sample's own quartile would be inflated by noise, that of the estimates deflated.
 */
final class BestQuarter {

    private static final int HALVINGS = 24;

    private BestQuarter() {}

    /** One for each variance that is possible. */
    static double[] of(List<Possible> possible) {
        Peers average = Peers.average(possible);
        double distance = average.quantile() / average.spread();
        return possible.stream()
                .mapToDouble(one -> distance
                        * new Peers(one.standing().own(), one.standing().errors()).spread())
                .toArray();
    }

    /** Where peers are, and the variances of that. */
    private record Peers(double[] own, double[] errors) {

        static Peers average(List<Possible> possible) {
            int n = possible.getFirst().standing().own().length;
            double[] own = new double[n];
            double[] errors = new double[n];
            for (Possible one : possible) {
                for (int i = 0; i < n; i++) {
                    double stands = one.standing().own()[i];
                    own[i] += one.weight() * stands;
                    errors[i] += one.weight() * (one.standing().errors()[i] + stands * stands);
                }
            }
            for (int i = 0; i < n; i++) {
                errors[i] -= own[i] * own[i];
            }
            return new Peers(own, errors);
        }

        double spread() {
            double squares = 0;
            for (int i = 0; i < own.length; i++) {
                squares += own[i] * own[i] + errors[i];
            }
            return Math.sqrt(squares / own.length);
        }

        double quantile() {
            double low = -10 * spread();
            double high = 10 * spread();
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (low + high) / 2;
                double below = 0;
                for (int j = 0; j < own.length; j++) {
                    below += Normal.cdf((middle - own[j]) / Math.sqrt(errors[j]));
                }
                if (below < level(own.length) * own.length) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return (low + high) / 2;
        }

        /** The upper quartile of so few lies lower than that of infinitely many (Blom 1958 for the expected rank). */
        private static double level(int n) {
            double rank = 1 + .75 * (n - 1);
            return (rank - .375) / (n + .25);
        }
    }
}

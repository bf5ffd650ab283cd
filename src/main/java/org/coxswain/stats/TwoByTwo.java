package org.coxswain.stats;

import java.util.List;

/**
 * Whether something goes with an outcome inside strata that are alike, and by how much: strata of which one knows only four
 * counts. What differs between strata (who, where, which kind) cannot be mistaken for an effect, and small strata do no harm.
 *
 * @param z standard normal when nothing goes with anything (Cochran 1954; Mantel and Haenszel 1959, no correction)
 * @param difference in shares, of those with it less those without, pooled over the strata (Mantel and Haenszel weights)
 * @param deviation of the difference, right for many small strata as for few large ones (Sato 1989)
 * @param n cases in strata that have both kinds
 */
public record TwoByTwo(double z, double difference, double deviation, long n) {

    /** One stratum: cases, those with it, those with the outcome, those with both. */
    public record Stratum(long cases, long with, long outcomes, long both) {

        public Stratum {
            if (both < 0 || both > with || both > outcomes || with + outcomes - both > cases) {
                throw new IllegalArgumentException(
                        "%d cases, %d with, %d outcomes, %d with both".formatted(cases, with, outcomes, both));
            }
        }

        long without() {
            return cases - with;
        }

        boolean tells() {
            return with > 0 && with < cases;
        }
    }

    public static TwoByTwo of(List<Stratum> strata) {
        Sums sums = new Sums();
        strata.stream().filter(Stratum::tells).forEach(sums::add);
        if (sums.weight == 0 || sums.variance == 0) {
            return new TwoByTwo(0, 0, 0, sums.n);
        }
        double difference = sums.excess / sums.weight;
        double squared = (difference * sums.skew + sums.spread) / (sums.weight * sums.weight);
        return new TwoByTwo(
                sums.excess / Math.sqrt(sums.variance), difference, Math.sqrt(Math.max(0, squared)), sums.n);
    }

    /** A difference this far from none has no variance to speak of. */
    public boolean known() {
        return deviation > 0;
    }

    private static final class Sums {

        double excess;
        double variance;
        double weight;
        double skew;
        double spread;
        long n;

        void add(Stratum one) {
            double all = one.cases();
            double with = one.with();
            double without = one.without();
            double hits = one.both();
            double others = one.outcomes() - one.both();
            n += one.cases();
            excess += hits - with * one.outcomes() / all;
            variance += with / all * without / all * one.outcomes() * (all - one.outcomes()) / (all - 1);
            weight += with * without / all;
            skew += (with * with * others - without * without * hits + with * without * (without - with) / 2)
                    / (all * all);
            spread += (hits * (without - others) + others * (with - hits)) / (2 * all);
        }
    }
}

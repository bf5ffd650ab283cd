package org.coxswain.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.coxswain.stats.Interval;
import org.coxswain.stats.Normal;
import org.coxswain.stats.Quantiles;

/**
 * Turns the draws of the model into those of the ensemble: each is moved to the same quantile there. As everybody's share
 * in a draw is multiplied alike, people still add up to teams.
 *
 * @param said of the days to come, by member; the model's own place is not used
 */
record Mixing(Ensemble ensemble, double[] said, double stretch) {

    /** What each draw is to be multiplied with; nothing is changed where one draw in ten brings nothing at all. */
    double[] factors(double[] drawn) {
        double[] ascending = Arrays.stream(drawn).sorted().toArray();
        double low = Quantiles.of(ascending, .1);
        double high = Quantiles.of(ascending, .9);
        double[] factors = new double[drawn.length];
        Arrays.fill(factors, 1);
        if (low > 0 && high > low) {
            double own = Math.log(high / low) / 2 / Interval.Z80;
            double[] mixed = stretched(mixed(ascending, own));
            int[] order = order(drawn);
            for (int rank = 0; rank < order.length; rank++) {
                factors[order[rank]] = ascending[rank] > 0 ? mixed[rank] / ascending[rank] : 1;
            }
        }
        return factors;
    }

    private double[] mixed(double[] ascending, double own) {
        double middle = Quantiles.of(ascending, .5);
        double wider = ensemble.spread(Member.MODEL, own) / own;
        double model = ensemble.weight(Member.MODEL) * middle;
        double rest = ensemble.weight(Member.REST_OF_PERIOD) * said[Member.REST_OF_PERIOD.ordinal()];
        double spread = ensemble.spread(Member.REST_OF_PERIOD, own);
        return IntStream.range(0, ascending.length)
                .mapToDouble(rank -> model * Math.pow(ascending[rank] / middle, wider)
                        + rest * Math.exp(spread * Normal.quantile((rank + .5) / ascending.length)))
                .toArray();
    }

    private double[] stretched(double[] mixed) {
        double middle = Quantiles.of(mixed, .5);
        return Arrays.stream(mixed)
                .map(value -> middle * Math.pow(value / middle, stretch))
                .toArray();
    }

    private static int[] order(double[] drawn) {
        return IntStream.range(0, drawn.length)
                .boxed()
                .sorted(Comparator.comparingDouble(draw -> drawn[draw]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

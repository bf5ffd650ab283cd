package org.coxswain.diagnosis;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.coxswain.stats.Normal;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of one person's lever, on the lever's own scale, more is better.
 *
 * @param level what peers in this place are at
 * @param place how far this place is from the average one; part of the level
 * @param average where somebody brings what peers bring on average; above 0 where a few bring much
 * @param pull share of the difference that is believed
 * @param placesApart whether what is the territory's could be told from what is theirs
 * @param stands where the person may be, by how far peers may differ; the weights add up to 1
 * @param plot the person among their peers; none of somebody without a reading
 */
record Belief(
        Measure measure,
        double level,
        double place,
        double average,
        double pull,
        boolean placesApart,
        List<Stand> stands,
        @Nullable FunnelPlot plot) {

    /**
     * @param own how far from their peers, net of the place
     * @param deviation of that
     * @param target how far from peers the best quarter of them is
     */
    record Stand(double weight, double own, double deviation, double target) {}

    Lever lever() {
        return measure.lever();
    }

    double own() {
        return mean(Stand::own);
    }

    double target() {
        return mean(Stand::target);
    }

    double belowPeers() {
        return mean(stand -> Normal.cdf(-stand.own() / stand.deviation()));
    }

    /** The stand of a draw between 0 and 1. */
    Stand at(double draw) {
        double sum = 0;
        for (Stand stand : stands) {
            sum += stand.weight();
            if (draw < sum) {
                return stand;
            }
        }
        return stands.getLast();
    }

    String peers() {
        return placesApart
                ? "Peers with the same segments and territory"
                : "Peers with the same segments, territories not told apart,";
    }

    private double mean(ToDoubleFunction<Stand> of) {
        double sum = 0;
        for (Stand stand : stands) {
            sum += stand.weight() * of.applyAsDouble(stand);
        }
        return sum;
    }
}

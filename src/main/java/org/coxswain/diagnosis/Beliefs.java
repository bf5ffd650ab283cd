package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage;
import org.coxswain.stats.Shrinkage.Observation;
import org.coxswain.stats.Shrinkage.Unit;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** What is believed of people who are each other's peers. */
final class Beliefs {

    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final double BEST_QUARTER = .75;
    private static final int HALVINGS = 60;

    private final List<Seller> peers;
    private final boolean placesApart;

    Beliefs(List<Seller> peers) {
        this.peers = peers;
        long places = peers.stream().map(Seller::territory).distinct().count();
        this.placesApart = places * 2 <= peers.size();
    }

    /** Per person, in the order of the measures. */
    Map<String, List<Belief>> on(List<Measure> measures) {
        Map<String, List<Belief>> beliefs = new TreeMap<>();
        for (Measure measure : measures) {
            on(measure)
                    .forEach((person, belief) -> beliefs.computeIfAbsent(person, one -> new ArrayList<>())
                            .add(belief));
        }
        return beliefs;
    }

    private Map<String, Belief> on(Measure measure) {
        Map<String, OverExpected> readings = measure.readings();
        List<Seller> read = peers.stream()
                .filter(peer -> readings.containsKey(peer.personId()))
                .toList();
        Shrinkage shrunk = Shrinkage.of(
                read.stream()
                        .map(peer -> observation(peer, readings.getOrDefault(peer.personId(), new OverExpected(0, 1))))
                        .toList(),
                measure.prior());
        Map<String, Unit> units = new HashMap<>();
        Map<String, Double> places = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            units.put(read.get(i).personId(), shrunk.units().get(i));
            places.put(place(read.get(i)), shrunk.units().get(i).group());
        }
        double target = bestQuarter(shrunk);
        double average = average(measure.lever(), shrunk);
        Map<String, Belief> beliefs = new HashMap<>();
        for (Seller peer : peers) {
            Unit unit = units.getOrDefault(
                    peer.personId(), new Unit(0, shrunk.betweenUnits(), places.getOrDefault(place(peer), 0.0)));
            double pull = readings.containsKey(peer.personId())
                    ? Math.max(0, 1 - unit.variance() / shrunk.betweenUnits())
                    : 0;
            beliefs.put(
                    peer.personId(),
                    new Belief(
                            measure,
                            unit.own(),
                            unit.variance(),
                            shrunk.mean() + unit.group(),
                            target,
                            average,
                            pull,
                            placesApart));
        }
        return beliefs;
    }

    /** Money grows with the exponential of these two levers, so the average of peers lies above the typical peer. */
    private static double average(Lever lever, Shrinkage shrunk) {
        return switch (lever.kind()) {
            case CREATE, SIZE ->
                Math.log(shrunk.units().stream()
                        .mapToDouble(unit -> Math.exp(unit.own()))
                        .average()
                        .orElse(1));
            case CONVERSION, WIN, DISCOUNT, CYCLE -> 0;
        };
    }

    private Observation observation(Seller peer, OverExpected reading) {
        return new Observation(place(peer), reading.value(), reading.variance());
    }

    private String place(Seller peer) {
        return placesApart ? peer.territory() : "";
    }

    /**
     * The upper quartile of where the peers truly are, allowing for how uncertain each is: the quantile of the averaged
     * posteriors (Shen and Louis 1998). The sample's own quartile would be inflated by noise, that of the estimates deflated.
     */
    private static double bestQuarter(Shrinkage shrunk) {
        if (shrunk.units().isEmpty()) {
            return 0;
        }
        double low = -10;
        double high = 10;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double below = 0;
            for (Unit unit : shrunk.units()) {
                below += NORMAL.cumulativeProbability((middle - unit.own()) / Math.sqrt(unit.variance()));
            }
            if (below < BEST_QUARTER * shrunk.units().size()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}

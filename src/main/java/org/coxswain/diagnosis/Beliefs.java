package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coxswain.stats.Comparison;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage.Observation;
import org.coxswain.stats.Spreads;
import org.coxswain.stats.Spreads.Possible;

/** What is believed of people who are each other's peers. */
final class Beliefs {

    private static final OverExpected NOTHING_SEEN = new OverExpected(0, 1e6);

    private final List<Seller> peers;
    private final boolean placesApart;

    Beliefs(List<Seller> peers) {
        this.peers = peers;
        long places = peers.stream().map(Seller::territory).distinct().count();
        this.placesApart = places * 2 <= peers.size();
    }

    /** Per person, in the order of the measures. */
    Map<String, List<Belief>> on(List<Measure> measures) {
        List<Map<String, OverExpected>> readings =
                measures.stream().map(Measure::readings).toList();
        List<List<Possible>> possible = Spreads.of(
                readings.stream().map(this::comparison).toList(),
                measures.stream().map(Measure::prior).toList());
        Map<String, List<Belief>> beliefs = new TreeMap<>();
        for (int i = 0; i < measures.size(); i++) {
            on(measures.get(i), readings.get(i), possible.get(i))
                    .forEach((person, belief) -> beliefs.computeIfAbsent(person, one -> new ArrayList<>())
                            .add(belief));
        }
        return beliefs;
    }

    /** Of somebody for whom there is no reading, next to nothing is known. */
    private Comparison comparison(Map<String, OverExpected> readings) {
        return Comparison.of(peers.stream()
                .map(peer -> {
                    OverExpected reading = readings.getOrDefault(peer.personId(), NOTHING_SEEN);
                    return new Observation(place(peer), reading.value(), reading.variance());
                })
                .toList());
    }

    private Map<String, Belief> on(Measure measure, Map<String, OverExpected> readings, List<Possible> possible) {
        double[] targets = BestQuarter.of(possible);
        double average = average(measure.lever(), possible);
        Funnel funnel = Funnel.of(possible);
        List<FunnelPlot.Dot> dots = new ArrayList<>();
        Map<String, FunnelPlot.Dot> known = new HashMap<>();
        for (int i = 0; i < peers.size(); i++) {
            OverExpected reading = readings.get(peers.get(i).personId());
            if (reading != null) {
                var dot = new FunnelPlot.Dot(1 / reading.variance(), reading.value() - funnel.level(i));
                dots.add(dot);
                known.put(peers.get(i).personId(), dot);
            }
        }
        Map<String, Belief> beliefs = new HashMap<>();
        for (int i = 0; i < peers.size(); i++) {
            String person = peers.get(i).personId();
            FunnelPlot.Dot own = known.get(person);
            beliefs.put(
                    person,
                    new Belief(
                            measure,
                            funnel.level(i),
                            funnel.place(i),
                            average,
                            funnel.pull(
                                    readings.getOrDefault(person, NOTHING_SEEN).variance()),
                            placesApart,
                            stands(possible, targets, i),
                            own == null ? null : FunnelPlot.of(funnel.spread(), own, dots)));
        }
        return beliefs;
    }

    private static List<Belief.Stand> stands(List<Possible> possible, double[] targets, int person) {
        List<Belief.Stand> stands = new ArrayList<>();
        for (int j = 0; j < targets.length; j++) {
            Comparison.Standing standing = possible.get(j).standing();
            stands.add(new Belief.Stand(
                    possible.get(j).weight(),
                    standing.own()[person],
                    Math.sqrt(standing.errors()[person]),
                    targets[j]));
        }
        return stands;
    }

    /** Money grows with the exponential of these two levers, so the average of peers lies above the typical peer. */
    private double average(Lever lever, List<Possible> possible) {
        return switch (lever.kind()) {
            case CREATE, SIZE -> {
                double sum = 0;
                for (int i = 0; i < peers.size(); i++) {
                    double own = 0;
                    for (Possible one : possible) {
                        own += one.weight() * one.standing().own()[i];
                    }
                    sum += Math.exp(own);
                }
                yield Math.log(sum / peers.size());
            }
            case CONVERSION, WIN, DISCOUNT, CYCLE -> 0;
        };
    }

    private String place(Seller peer) {
        return placesApart ? peer.territory() : "";
    }
}

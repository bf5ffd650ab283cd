package org.coxswain.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coxswain.diagnosis.Evidence.Visits;
import org.coxswain.diagnosis.StageFinding.Reading;
import org.coxswain.stats.Interval;

/** Days in each stage of deals that leave it forward, of people who are compared with each other, by the stage's position. */
record Paces(Map<Integer, Mixture> stages) {

    private static final double USUAL_VARIANCE = .5;

    static Paces of(List<Visits> visits) {
        Map<Integer, List<Mixture.Cell>> cells = visits.stream()
                .filter(one -> one.advanced() && one.timed())
                .collect(Collectors.groupingBy(
                        Visits::position, TreeMap::new, Collectors.mapping(Paces::cell, Collectors.toList())));
        Map<Integer, Mixture> stages = new TreeMap<>();
        cells.forEach((position, some) -> stages.put(position, Mixture.of(some, USUAL_VARIANCE)));
        return new Paces(stages);
    }

    private static Mixture.Cell cell(Visits one) {
        return new Mixture.Cell(
                one.ownerId(), one.segment(), Moments.ofMillionths(one.visits(), one.logDays(), one.logDaysSquared()));
    }

    Reading of(String person, int position) {
        Mixture stage = stages.get(position);
        if (stage == null) {
            return Reading.unknown(0, null);
        }
        Moments own = stage.own(person);
        int others = (int) (stage.everybody().n() - own.n());
        Double peer = others < Reading.NEEDED ? null : (Double) days(stage.expected(person));
        if (own.n() < Reading.NEEDED) {
            return Reading.unknown((int) own.n(), peer);
        }
        double off = Interval.Z80 * deviation(stage, person, own.n());
        return new Reading(
                (int) own.n(), Reading.NEEDED, days(own.mean()), days(own.mean() - off), days(own.mean() + off), peer);
    }

    /** Of the person's mean, from how much days differ within the cells of everybody. */
    private static double deviation(Mixture stage, String person, double n) {
        double variance = stage.cells().getOrDefault(person, Map.of()).entrySet().stream()
                .mapToDouble(cell -> cell.getValue().n() * stage.within().getOrDefault(cell.getKey(), USUAL_VARIANCE))
                .sum();
        return Math.sqrt(variance) / n;
    }

    private static double days(double logarithm) {
        return Math.max(0, Math.expm1(logarithm));
    }
}

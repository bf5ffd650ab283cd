package org.coxswain.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coxswain.diagnosis.Evidence.Visits;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage.Prior;

/** Days that deals stay in the stages they leave forward, on the log scale; fewer is better. */
record Tempo(Mixture mixture, double usualDays) implements Measure {

    static Tempo of(List<Visits> visits) {
        List<Visits> forward =
                visits.stream().filter(one -> one.advanced() && one.timed()).toList();
        Mixture mixture = Mixture.of(
                forward.stream()
                        .map(one -> new Mixture.Cell(
                                one.ownerId(),
                                one.segment() + "\n" + one.position(),
                                Moments.ofMillionths(one.visits(), one.logDays(), one.logDaysSquared())))
                        .toList(),
                .5);
        Map<Integer, Moments> stages = new TreeMap<>();
        forward.forEach(one -> stages.merge(
                one.position(), Moments.ofMillionths(one.visits(), one.logDays(), one.logDaysSquared()), Moments::and));
        double days = stages.values().stream()
                .mapToDouble(stage -> Math.exp(stage.mean()) - 1)
                .sum();
        return new Tempo(mixture, days);
    }

    @Override
    public Lever lever() {
        return Lever.CYCLE;
    }

    @Override
    public Map<String, OverExpected> readings() {
        Map<String, OverExpected> readings = new TreeMap<>();
        mixture.cells().keySet().forEach(person -> {
            OverExpected taken = mixture.distance(person);
            readings.put(person, new OverExpected(-taken.value(), taken.variance()));
        });
        return readings;
    }

    @Override
    public double natural(Seller seller, double shift) {
        return usualDays * Math.exp(-shift);
    }

    @Override
    public Counted counted(Seller seller) {
        String person = seller.personId();
        double slower =
                mixture.cells().containsKey(person) ? mixture.distance(person).value() : 0;
        return new Counted(
                usualDays * Math.exp(slower),
                (int) mixture.own(person).n(),
                "%d moves forward took %s times the usual"
                        .formatted((int) mixture.own(person).n(), Words.decimal(Math.exp(slower))));
    }

    @Override
    public String definition() {
        return "Days through all stages, each at its typical length for deals that leave it forward; faster deals pay once, and through freed time";
    }

    @Override
    public Records.Kind counts() {
        return Records.Kind.ADVANCED;
    }

    @Override
    public Prior prior() {
        return new Prior(.03, .01);
    }
}

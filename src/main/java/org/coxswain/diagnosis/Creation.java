package org.coxswain.diagnosis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage.Prior;

/** New opportunities against what everybody who was there that week made on average. */
final class Creation implements Measure {

    private final Window window;
    private final Map<String, Integer> made = new HashMap<>();
    private final Map<String, Double> expected = new HashMap<>();

    private Creation(Window window) {
        this.window = window;
    }

    static Creation of(Evidence evidence, List<Seller> judged) {
        Creation creation = new Creation(evidence.window());
        int weeks = evidence.window().weeks();
        double[] days = new double[weeks];
        double[] deals = new double[weeks];
        for (Seller seller : judged) {
            creation.made.put(seller.personId(), 0);
            for (int week = 0; week < weeks; week++) {
                days[week] += evidence.window().daysThere(seller, week);
            }
        }
        evidence.created().forEach(one -> {
            if (creation.made.containsKey(one.ownerId()) && one.week() < weeks) {
                creation.made.merge(one.ownerId(), one.deals(), Integer::sum);
                deals[one.week()] += one.deals();
            }
        });
        for (Seller seller : judged) {
            double sum = 0;
            for (int week = 0; week < weeks; week++) {
                sum += days[week] == 0
                        ? 0
                        : deals[week] / days[week] * evidence.window().daysThere(seller, week);
            }
            creation.expected.put(seller.personId(), sum);
        }
        return creation;
    }

    @Override
    public Lever lever() {
        return Lever.CREATE;
    }

    @Override
    public Map<String, OverExpected> readings() {
        Map<String, OverExpected> readings = new TreeMap<>();
        made.forEach(
                (person, deals) -> readings.put(person, OverExpected.count(deals, expected.getOrDefault(person, 0.0))));
        return readings;
    }

    @Override
    public double natural(Seller seller, double shift) {
        return expected.getOrDefault(seller.personId(), 0.0) / window.weeksThere(seller) * Math.exp(shift);
    }

    @Override
    public Counted counted(Seller seller) {
        int deals = made.getOrDefault(seller.personId(), 0);
        double weeks = window.weeksThere(seller);
        return new Counted(
                deals / weeks, deals, "%d new opportunities in %s weeks".formatted(deals, Words.decimal(weeks)));
    }

    @Override
    public String definition() {
        return "New opportunities entered, a week in which the person was there";
    }

    @Override
    public Records.Kind counts() {
        return Records.Kind.CREATED;
    }

    @Override
    public Prior prior() {
        return new Prior(.09, .045);
    }
}

package org.coxswain.diagnosis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage.Prior;

/** New opportunities against what everybody who was there that week made on average; newcomers against the ramp. */
final class Creation implements Measure {

    private final Window window;
    private final Map<String, Integer> made = new TreeMap<>();
    private final Map<String, Double> expected = new TreeMap<>();

    private Creation(Window window) {
        this.window = window;
    }

    static Creation of(Evidence evidence, List<Seller> judged) {
        Window window = evidence.window();
        Map<Seller, int[]> deals = weekly(evidence, judged);
        Ramp ramp = Ramp.of(window, deals);
        Creation creation = new Creation(window);
        double[] rate = new double[window.weeks()];
        for (int week = 0; week < rate.length; week++) {
            double days = 0;
            for (Seller seller : judged) {
                days += window.daysThere(seller, week) * ramp.share(seller, week);
            }
            int now = week;
            int sum = deals.values().stream().mapToInt(weekly -> weekly[now]).sum();
            rate[week] = days == 0 ? 0 : sum / days;
        }
        deals.forEach((seller, weekly) -> {
            double sum = 0;
            int own = 0;
            for (int week = 0; week < weekly.length; week++) {
                sum += rate[week] * window.daysThere(seller, week) * ramp.share(seller, week);
                own += weekly[week];
            }
            creation.expected.put(seller.personId(), sum);
            creation.made.put(seller.personId(), own);
        });
        return creation;
    }

    private static Map<Seller, int[]> weekly(Evidence evidence, List<Seller> judged) {
        Map<String, Seller> byId = judged.stream().collect(Collectors.toMap(Seller::personId, Function.identity()));
        Map<Seller, int[]> deals = new LinkedHashMap<>();
        judged.forEach(seller -> deals.put(seller, new int[evidence.window().weeks()]));
        evidence.created().forEach(one -> {
            Seller seller = byId.get(one.ownerId());
            int[] weekly = seller == null ? null : deals.get(seller);
            if (weekly != null && one.week() < weekly.length) {
                weekly[one.week()] += one.deals();
            }
        });
        return deals;
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

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

    private static final int[] NONE = {};
    private static final double[] NOTHING = {};

    private final Window window;
    private final Room room;
    private final Map<String, Integer> made = new TreeMap<>();
    private final Map<String, Double> expected = new TreeMap<>();

    private Creation(Window window, Room room) {
        this.window = window;
        this.room = room;
    }

    static Creation of(Evidence evidence, List<Seller> judged) {
        Map<Seller, int[]> deals = weekly(evidence, judged);
        Map<Seller, double[]> usual = Ramp.of(evidence, deals).usual(deals);
        Loads loads = Loads.of(evidence, judged);
        Room room = Room.of(judged.stream()
                .map(seller -> Room.Weeks.of(
                        deals.getOrDefault(seller, NONE), usual.getOrDefault(seller, NOTHING), loads.of(seller)))
                .toList());
        Creation creation = new Creation(evidence.window(), room);
        deals.forEach((seller, weekly) -> {
            double[] each = usual.getOrDefault(seller, NOTHING);
            double sum = 0;
            int own = 0;
            for (int week = 0; week < weekly.length; week++) {
                sum += each[week];
                own += weekly[week];
            }
            creation.expected.put(seller.personId(), sum);
            creation.made.put(seller.personId(), own);
        });
        return creation;
    }

    Room room() {
        return room;
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

package org.coxswain.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coxswain.diagnosis.Evidence.Sizes;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage.Prior;

/** Value of a deal before discount, on the log scale, against the usual value in its segment. */
final class Size implements Measure {

    private static final double ENOUGH_LOST_WITH_VALUE = .8;

    private final Mixture mixture;
    private final boolean wonOnly;

    private Size(Mixture mixture, boolean wonOnly) {
        this.mixture = mixture;
        this.wonOnly = wonOnly;
    }

    static boolean wonOnly(List<Sizes> sizes) {
        int lost = sizes.stream()
                .filter(one -> one.outcome().equals("lost"))
                .mapToInt(Sizes::deals)
                .sum();
        int valued = sizes.stream()
                .filter(one -> one.outcome().equals("lost"))
                .mapToInt(Sizes::valued)
                .sum();
        return valued < ENOUGH_LOST_WITH_VALUE * lost;
    }

    /** Where lost deals have no value, those that have one would be no fair sample: then only won deals count. */
    static Size of(List<Sizes> sizes) {
        boolean wonOnly = wonOnly(sizes);
        return new Size(
                Mixture.of(
                        sizes.stream()
                                .filter(one -> one.valued() > 0
                                        && (!wonOnly || one.outcome().equals("won")))
                                .map(one -> new Mixture.Cell(
                                        one.ownerId(),
                                        one.segment(),
                                        Moments.ofMillionths(one.valued(), one.logSize(), one.logSizeSquared())))
                                .toList(),
                        .5),
                wonOnly);
    }

    @Override
    public Lever lever() {
        return Lever.SIZE;
    }

    @Override
    public Map<String, OverExpected> readings() {
        Map<String, OverExpected> readings = new TreeMap<>();
        mixture.cells().keySet().forEach(person -> readings.put(person, mixture.distance(person)));
        return readings;
    }

    @Override
    public double natural(Seller seller, double shift) {
        return Math.exp(mixture.expected(seller.personId()) + shift);
    }

    @Override
    public Counted counted(Seller seller) {
        Moments own = mixture.own(seller.personId());
        return new Counted(
                Math.exp(own.mean()),
                (int) own.n(),
                "geometric mean of %d %s".formatted((int) own.n(), wonOnly ? "won deals" : "deals with a value"));
    }

    @Override
    public String definition() {
        return "Typical value (geometric mean) of a deal before discount";
    }

    @Override
    public Records.Kind counts() {
        return wonOnly ? Records.Kind.VALUED_WON : Records.Kind.VALUED;
    }

    @Override
    public Prior prior() {
        return new Prior(.04, .02);
    }
}

package org.coxswain.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coxswain.diagnosis.Evidence.Won;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage.Prior;

/** Share of the list price given away on won deals; less is better. */
record Discount(Mixture mixture) implements Measure {

    private static final String ALL = "all";

    static Discount of(List<Won> won) {
        return new Discount(Mixture.of(
                won.stream()
                        .filter(one -> one.listed() > 0)
                        .map(one -> new Mixture.Cell(
                                one.ownerId(),
                                ALL,
                                Moments.ofMillionths(one.listed(), one.discount(), one.discountSquared())))
                        .toList(),
                .002));
    }

    @Override
    public Lever lever() {
        return Lever.DISCOUNT;
    }

    @Override
    public Map<String, OverExpected> readings() {
        Map<String, OverExpected> readings = new TreeMap<>();
        mixture.cells().keySet().forEach(person -> {
            OverExpected given = mixture.distance(person);
            readings.put(person, new OverExpected(-given.value(), given.variance()));
        });
        return readings;
    }

    @Override
    public double natural(Seller seller, double shift) {
        return at(shift);
    }

    double at(double shift) {
        return Math.max(0, mixture.usual(ALL) - shift);
    }

    @Override
    public Counted counted(Seller seller) {
        Moments own = mixture.own(seller.personId());
        return new Counted(
                own.mean(), (int) own.n(), "average of %d won deals with a list price".formatted((int) own.n()));
    }

    @Override
    public String definition() {
        return "Share of the list price given away, average over won deals";
    }

    @Override
    public Records.Kind counts() {
        return Records.Kind.DISCOUNTED;
    }

    @Override
    public Prior prior() {
        return new Prior(.0015, .0005);
    }
}

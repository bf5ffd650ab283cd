package org.coxswain.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.coxswain.diagnosis.Evidence.Sizes;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage.Prior;

/**
 * Value of a deal before discount, on the log scale, against the usual value in its segment; where the product tells the
 * value, as a price list does, against the usual value of its product.
 */
final class Size implements Measure {

    private static final double ENOUGH_LOST_WITH_VALUE = .8;
    private static final double TOLD_BY_PRODUCT = .25;
    private static final double BELIEVED = .5;

    private final Mixture mixture;
    private final Mixture segments;
    private final boolean wonOnly;

    private Size(List<Sizes> valued, boolean wonOnly) {
        this.segments = mixture(valued, Sizes::segment);
        this.mixture = priceList(valued) ? mixture(valued, one -> one.segment() + "\n" + one.product()) : segments;
        this.wonOnly = wonOnly;
    }

    private static Mixture mixture(List<Sizes> valued, Function<Sizes, String> kind) {
        return Mixture.of(
                valued.stream()
                        .map(one -> new Mixture.Cell(one.ownerId(), kind.apply(one), moments(one)))
                        .toList(),
                BELIEVED);
    }

    /** Whether values of one product are so much alike that the product, not the person, makes the value. */
    private static boolean priceList(List<Sizes> valued) {
        Moments all = Moments.NONE;
        Map<String, Moments> products = new TreeMap<>();
        for (Sizes one : valued) {
            all = all.and(moments(one));
            products.merge(one.product(), moments(one), Moments::and);
        }
        double within = products.values().stream().mapToDouble(Moments::around).sum();
        return products.size() > 1 && within < TOLD_BY_PRODUCT * all.around();
    }

    private static Moments moments(Sizes sizes) {
        return Moments.ofMillionths(sizes.valued(), sizes.logSize(), sizes.logSizeSquared());
    }

    /** How much the products that fell to this person are worth, against what is usual in their segments. */
    double assortment(String person) {
        return Math.exp(mixture.expected(person) - segments.expected(person));
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
                sizes.stream()
                        .filter(one ->
                                one.valued() > 0 && (!wonOnly || one.outcome().equals("won")))
                        .toList(),
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

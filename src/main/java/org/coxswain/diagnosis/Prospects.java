package org.coxswain.diagnosis;

import java.util.List;
import org.coxswain.diagnosis.Prospect.Branch;
import org.coxswain.stats.Logit;

/**
 * Puts together what a person may bring from where their peers are on each lever.
 *
 * @param inPlace with what the person's territory does; otherwise in the average one
 * @param ownMix with the person's share of each segment; otherwise with everybody's
 */
record Prospects(Segments segments, Stays stays, boolean inPlace, boolean ownMix) {

    Prospects(Segments segments, Stays stays) {
        this(segments, stays, true, true);
    }

    Prospects where(boolean inPlaceNow, boolean ownMixNow) {
        return new Prospects(segments, stays, inPlaceNow, ownMixNow);
    }

    Prospect of(Seller seller, List<Belief> beliefs, double dilution) {
        Belief create = beliefs.getFirst();
        return new Prospect(
                beliefs,
                Window.WEEKS_A_QUARTER * create.measure().natural(seller, level(create)),
                segments.names().stream()
                        .map(segment -> branch(seller, segment, beliefs))
                        .toList(),
                new Prospect.Desk(((Creation) create.measure()).room(), stays.moving(), dilution));
    }

    private Branch branch(Seller seller, String segment, List<Belief> beliefs) {
        double size = beliefs.stream()
                .filter(one -> one.measure() instanceof Size)
                .mapToDouble(one -> Math.exp(level(one)) * assortment((Size) one.measure(), seller))
                .sum();
        double[] logits = beliefs.stream()
                .filter(one -> one.measure() instanceof Conversion)
                .mapToDouble(one -> Logit.of(((Conversion) one.measure()).chance(segment)) + level(one))
                .toArray();
        return new Branch(
                ownMix ? segments.share(seller.personId(), segment) : segments.share(segment),
                logits,
                segments.value(segment) * size,
                stays.weeks(segment));
    }

    private double assortment(Size size, Seller seller) {
        return ownMix ? size.assortment(seller.personId()) : 1;
    }

    private double level(Belief belief) {
        return inPlace ? belief.level() : belief.level() - belief.place();
    }
}

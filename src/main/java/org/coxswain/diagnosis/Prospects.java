package org.coxswain.diagnosis;

import java.util.List;
import org.coxswain.diagnosis.Prospect.Branch;

/** Puts together what a person may bring from where their peers are on each lever. */
record Prospects(Segments segments, Stays stays) {

    Prospect of(Seller seller, List<Belief> beliefs) {
        Belief create = beliefs.getFirst();
        return new Prospect(
                beliefs,
                Window.WEEKS_A_QUARTER * create.measure().natural(seller, create.level()),
                segments.names().stream()
                        .map(segment -> branch(seller, segment, beliefs))
                        .toList(),
                new Prospect.Desk(((Creation) create.measure()).room(), stays.moving()));
    }

    private Branch branch(Seller seller, String segment, List<Belief> beliefs) {
        double size = beliefs.stream()
                .filter(one -> one.lever().kind() == Lever.Kind.SIZE)
                .mapToDouble(Belief::level)
                .sum();
        double[] logits = beliefs.stream()
                .filter(one -> one.measure() instanceof Conversion)
                .mapToDouble(one -> Logit.of(((Conversion) one.measure()).chance(segment)) + one.level())
                .toArray();
        return new Branch(
                segments.share(seller.personId(), segment),
                logits,
                segments.value(segment) * Math.exp(size),
                stays.weeks(segment));
    }
}

package org.coxswain.brief;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.coxswain.forecast.DealOutlook;

/**
 * The few deals that deserve attention: those on which most money hangs, be it that they may or may not close in the
 * period (their share of its variance), be it that something about them asks for a question.
 */
record InspectSection(DealSection section) {

    private static final int FEW = 5;
    private static final double FLAG_WEIGHT = 0.5;

    private record Candidate(Brief.Deal deal, DealOutlook.Likely outlook) {

        /** Standard deviation of what it brings in the period. */
        double swing() {
            var chance = outlook.closesInPeriod();
            return outlook.worth() * Math.sqrt(chance * (1 - chance));
        }

        double weight() {
            return swing() * (1 + FLAG_WEIGHT * deal.flags().size());
        }
    }

    List<Brief.Inspect> of(List<Brief.Deal> deals) {
        var candidates = deals.stream().flatMap(this::candidate).toList();
        var spread = candidates.stream()
                .mapToDouble(one -> one.swing() * one.swing())
                .sum();
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::weight)
                        .reversed()
                        .thenComparing(one -> one.deal().id()))
                .limit(FEW)
                .map(one -> new Brief.Inspect(one.deal().id(), why(one, spread), List.of()))
                .toList();
    }

    private Stream<Candidate> candidate(Brief.Deal deal) {
        return Stream.ofNullable(section.outlooks().get(deal.id()))
                .map(outlook -> new Candidate(deal, outlook))
                .filter(candidate -> candidate.swing() > 0);
    }

    private static String why(Candidate one, double spread) {
        var share = Math.round(100 * one.swing() * one.swing() / spread);
        var chance = Math.round(100 * one.outlook().closesInPeriod());
        return "%d%% to be won in this period, and %s of what the open deals leave uncertain. %s."
                .formatted(
                        chance,
                        share < 1 ? "under 1%" : share + "%",
                        one.outlook().because());
    }
}

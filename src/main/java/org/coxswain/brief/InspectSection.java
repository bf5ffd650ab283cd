package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.coxswain.calendar.Period;
import org.coxswain.forecast.DealOutlook;
import org.coxswain.pipeline.StuckDeal;

/**
 * The few deals that deserve attention: those on which most money hangs, be it that they may or may not close in the
 * period (their share of its variance), be it that something about them asks for a question.
 */
record InspectSection(DealSection section, Period period) {

    private static final int SWINGS = 3;
    private static final int STUCK = 2;
    private static final double FLAG_WEIGHT = 0.5;

    /**
     * @param chance of being won within the period, or at all when the period is over
     */
    private record Candidate(Brief.Deal deal, DealOutlook.Likely outlook, double chance, double weight) {

        Candidate(Brief.Deal deal, DealOutlook.Likely outlook, double chance) {
            this(deal, outlook, chance, swing(outlook, chance) * (1 + FLAG_WEIGHT * telling(deal)));
        }

        /** Standard deviation of what it brings. */
        double swing() {
            return swing(outlook, chance);
        }

        private static double swing(DealOutlook.Likely outlook, double chance) {
            return outlook.worth() * Math.sqrt(chance * (1 - chance));
        }

        /** No history carries the next step, so it must not decide what a look back shows. */
        private static int telling(Brief.Deal deal) {
            return deal.flags().size() - (deal.flags().contains(Flag.NO_NEXT_STEP) ? 1 : 0);
        }
    }

    List<Brief.Inspect> of(List<Brief.Deal> deals) {
        var candidates = deals.stream().flatMap(this::candidate).toList();
        var spread = candidates.stream()
                .mapToDouble(one -> one.swing() * one.swing())
                .sum();
        var swings = candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::weight)
                        .reversed()
                        .thenComparing(one -> one.deal().id()))
                .limit(SWINGS)
                .map(one -> new Brief.Inspect(one.deal().id(), why(one, spread), List.of()))
                .toList();
        return Stream.concat(swings.stream(), stuck(deals, swings)).toList();
    }

    /** Of the deals that are stuck, those that have silently lost most money since they came into their stage. */
    private Stream<Brief.Inspect> stuck(List<Brief.Deal> deals, List<Brief.Inspect> named) {
        var already = named.stream().map(Brief.Inspect::id).toList();
        return deals.stream()
                .filter(deal -> !already.contains(deal.id()))
                .flatMap(deal -> Stream.ofNullable(section.stuck().get(deal.id())))
                .filter(StuckDeal::stuck)
                .sorted(Comparator.comparing(InspectSection::lost).reversed().thenComparing(StuckDeal::opportunityId))
                .limit(STUCK)
                .map(deal -> new Brief.Inspect(deal.opportunityId(), deal.because() + ".", List.of()));
    }

    private static BigDecimal lost(StuckDeal deal) {
        return deal.silentlyLost() == null ? BigDecimal.valueOf(deal.chanceLost()) : deal.silentlyLost();
    }

    private Stream<Candidate> candidate(Brief.Deal deal) {
        return Stream.ofNullable(section.outlooks().get(deal.id()))
                .map(outlook ->
                        new Candidate(deal, outlook, isOver() ? outlook.winProbability() : outlook.closesInPeriod()))
                .filter(candidate -> candidate.swing() > 0);
    }

    private boolean isOver() {
        return period.daysAfter(section.day()) == 0;
    }

    private String why(Candidate one, double spread) {
        var share = Math.round(100 * one.swing() * one.swing() / spread);
        return "%s%s of all that is uncertain about the open deals hangs on it. %s."
                .formatted(
                        isOver() ? "" : "%d%% to be won in this period; ".formatted(Math.round(100 * one.chance())),
                        share < 1 ? (isOver() ? "Under 1%" : "under 1%") : share + "%",
                        one.outlook().because());
    }
}

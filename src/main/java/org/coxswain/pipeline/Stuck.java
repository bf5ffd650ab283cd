package org.coxswain.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;
import org.coxswain.stats.WinWithin;

/** The door: every open deal whose stage is dated, and which of them have been there for too long. */
public final class Stuck {

    private static final Sql USUAL = Sql.of(Stuck.class, "stuck_usual.sql");
    private static final int FEWEST_EXITS = 30;
    private static final int FEWEST_WON = 10;

    private final Residual residual;
    private final List<Usual> usual;
    private final Map<Place.Cell, StuckRule> rules = new HashMap<>();
    private final Map<Integer, WinWithin> wins = new HashMap<>();
    private final Map<Place, Judgement> judgements = new HashMap<>();
    private final Optional<Momentum> momentum;
    private final List<StuckDeal> deals;

    record Usual(int position, int days, int deals) {}

    /** The same for all deals of a segment that have been in the stage for so many days. */
    private record Judgement(StuckRule rule, Optional<Double> neverAdvances, long reached, double lost) {}

    private Stuck(AsOf asOf, Residual residual, boolean work) {
        this.residual = residual;
        this.usual = asOf.ask(Usual.class, USUAL, Map.of());
        this.momentum = work
                ? Momentum.of(asOf, place -> rule(place.cell()).neverAdvances(place.days()), residual.segments())
                : Optional.empty();
        this.deals = residual.deals().stream().flatMap(this::judged).toList();
    }

    public static Stuck of(AsOf asOf) {
        return of(asOf, Residual.of(asOf));
    }

    /** With what is left to hope for known already. */
    public static Stuck of(AsOf asOf, Residual residual) {
        return new Stuck(asOf, residual, true);
    }

    /** By stage and age alone, whatever was done on the deals. */
    public static Stuck byAge(AsOf asOf, Residual residual) {
        return new Stuck(asOf, residual, false);
    }

    /** In the order of their ids. */
    public List<StuckDeal> deals() {
        return deals;
    }

    /** Those that are stuck, the one that has silently lost most first. */
    public List<StuckDeal> worst() {
        return deals.stream()
                .filter(StuckDeal::stuck)
                .sorted(Comparator.comparing(Stuck::money, Comparator.reverseOrder())
                        .thenComparing(StuckDeal::chanceLost, Comparator.reverseOrder())
                        .thenComparing(StuckDeal::opportunityId))
                .toList();
    }

    private static BigDecimal money(StuckDeal deal) {
        BigDecimal lost = deal.silentlyLost();
        return lost == null ? BigDecimal.ZERO : lost;
    }

    private Stream<StuckDeal> judged(ResidualDeal deal) {
        Integer position = deal.position();
        LocalDate since = deal.since();
        return position == null || since == null
                ? Stream.empty()
                : Stream.of(judged(
                        deal, new Place(new Place.Cell(position - 1, residual.segment(deal)), residual.age(since))));
    }

    private StuckDeal judged(ResidualDeal deal, Place place) {
        Judgement here = judgements.computeIfAbsent(place, this::judgement);
        StuckRule.Standing standing = standing(deal, place, here);
        BigDecimal amount = deal.amount();
        return new StuckDeal(
                deal.opportunityId(),
                deal.ownerId(),
                place.days(),
                standing.never(),
                here.reached(),
                here.lost(),
                amount == null
                        ? null
                        : amount.multiply(BigDecimal.valueOf(here.lost())).setScale(2, RoundingMode.HALF_EVEN),
                here.rule().stuck(standing),
                here.rule().because(standing));
    }

    private StuckRule.Standing standing(ResidualDeal deal, Place place, Judgement here) {
        String stage = residual.stage(place.cell().stage());
        Optional<Stay> stay = momentum.flatMap(known -> known.stay(deal.opportunityId()));
        Double never = here.neverAdvances()
                .map(plain -> stay.flatMap(one -> momentum.map(known -> known.never(one, plain)))
                        .orElse(plain))
                .orElse(null);
        return new StuckRule.Standing(
                stage, place.days(), never, stay.map(Stay::workedLately).orElse(null));
    }

    private Judgement judgement(Place place) {
        Place.Cell cell = place.cell();
        StuckRule rule = rule(cell);
        return new Judgement(
                rule,
                rule.neverAdvances(place.days()),
                residual.hazards()
                        .precedent(cell.stage(), cell.segment(), place.days())
                        .reached(),
                chanceLost(cell, place.days()));
    }

    private StuckRule rule(Place.Cell cell) {
        return rules.computeIfAbsent(cell, this::made);
    }

    private double chanceLost(Place.Cell cell, int days) {
        WinWithin won = wins.computeIfAbsent(
                cell.segment(), segment -> WinWithin.of(residual.course(segment), residual.horizon()));
        return won.chance(cell.stage(), 0, won.horizon()) - won.chance(cell.stage(), days, won.horizon());
    }

    private StuckRule made(Place.Cell cell) {
        if (residual.hazards().exits(cell.stage()) >= FEWEST_EXITS) {
            var curves = residual.curves(cell.stage(), cell.segment());
            return new StuckRule.Learnt(curves, curves.medianOfAdvancers());
        }
        return usual.stream()
                .filter(one -> one.position() == cell.stage() + 1 && one.deals() >= FEWEST_WON)
                .findFirst()
                .<StuckRule>map(one -> new StuckRule.LongerThanWon(one.days()))
                .orElseGet(() -> allowed(cell.stage()));
    }

    private StuckRule allowed(int stage) {
        return residual.staleAfterDays(stage)
                .<StuckRule>map(StuckRule.LongerThanAllowed::new)
                .orElseGet(StuckRule.Unknown::new);
    }
}

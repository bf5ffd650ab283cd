package org.coxswain.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coxswain.pipeline.PersonQuota;
import org.coxswain.pipeline.PipelineReview;
import org.coxswain.pipeline.Scope;
import org.coxswain.pipeline.Slip;
import org.coxswain.pipeline.Standing;
import org.coxswain.pipeline.Tally;
import org.coxswain.stats.WinRate;
import org.jspecify.annotations.Nullable;

/** Words the counts of the pipeline as the metrics of a person and of the team. */
final class Counting {

    private static final int FEWEST_PROMISED = 5;

    private final LocalDate from;
    private final LocalDate to;
    private final Map<String, Tally> people;
    private final Map<String, Tally> all;
    private final Map<String, Standing> standings;
    private final Map<String, BigDecimal> quotas;
    private final Map<String, Slip> slips;

    Counting(PipelineReview review, LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
        this.people = tallies(review, Scope.PERSON);
        this.all = tallies(review, Scope.ALL);
        this.standings = review.standings().stream().collect(Collectors.toMap(Standing::ownerId, Function.identity()));
        this.quotas = review.quotas().stream().collect(Collectors.toMap(PersonQuota::personId, PersonQuota::amount));
        this.slips = review.slips().stream().collect(Collectors.toMap(Slip::ownerId, Function.identity()));
    }

    Metrics of(String person) {
        var standing = standings.getOrDefault(person, new Standing(person, BigDecimal.ZERO, BigDecimal.ZERO));
        var slip = slips.getOrDefault(person, new Slip(person, 0, 0));
        return metrics(people.get(person), new Goal(standing, quotas.get(person), slip));
    }

    /** Quotas count for the crew's own people only, so that a leader's quota is not added to those below. */
    Metrics of(Crew crew) {
        var quota = crew.sellers().stream()
                .filter(person -> quotas.containsKey(person.personId()))
                .map(person -> quotas.get(person.personId()))
                .reduce(BigDecimal::add)
                .orElse(null);
        var standing =
                standings.values().stream().reduce(new Standing("", BigDecimal.ZERO, BigDecimal.ZERO), Counting::sum);
        var slip = slips.values().stream().reduce(new Slip("", 0, 0), Counting::sum);
        return metrics(all.get("all"), new Goal(standing, quota, slip));
    }

    private record Goal(Standing standing, @Nullable BigDecimal quota, Slip slip) {

        @Nullable
        Double coverage() {
            var left = quota == null ? BigDecimal.ZERO : quota.subtract(standing.won());
            return left.signum() > 0 ? standing.open().doubleValue() / left.doubleValue() : null;
        }

        @Nullable
        Double attainment() {
            return quota == null || quota.signum() <= 0 ? null : standing.won().doubleValue() / quota.doubleValue();
        }

        @Nullable
        Double slipRate() {
            return slip.promised() < FEWEST_PROMISED ? null : (double) slip.slipped() / slip.promised();
        }
    }

    private Metrics metrics(@Nullable Tally found, Goal goal) {
        var tally = found == null ? Tally.NONE : found;
        var rate = WinRate.of(tally.won(), tally.closed());
        var share = tally.closed() == 0 ? null : (Double) ((double) tally.won() / tally.closed());
        return new Metrics(
                tally.created(),
                tally.won(),
                tally.lost(),
                tally.open(),
                share,
                rate instanceof WinRate.Known known ? known.low() : null,
                rate instanceof WinRate.Known known ? known.high() : null,
                tally.winRateByValue(),
                tally.wonAmount(),
                tally.averageWon(),
                tally.medianWon() == null ? null : BigDecimal.valueOf(tally.medianWon()),
                tally.medianCycleDays(),
                tally.medianClosedDays(),
                tally.openAmount(),
                goal.coverage(),
                goal.quota(),
                goal.attainment(),
                tally.pushes(),
                goal.slipRate(),
                from,
                to);
    }

    private static Map<String, Tally> tallies(PipelineReview review, Scope scope) {
        return review.tallies().stream()
                .filter(tally -> tally.inScope() == scope)
                .collect(Collectors.toMap(Tally::id, Function.identity()));
    }

    private static Standing sum(Standing one, Standing other) {
        return new Standing("", one.won().add(other.won()), one.open().add(other.open()));
    }

    private static Slip sum(Slip one, Slip other) {
        return new Slip("", one.promised() + other.promised(), one.slipped() + other.slipped());
    }
}

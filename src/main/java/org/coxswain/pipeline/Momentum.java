package org.coxswain.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;
import org.coxswain.stats.RidgeLogistic;
import org.jspecify.annotations.Nullable;

/**
 * What the work done on a deal says about its ever moving on, beyond its stage and age. Learnt from the deals that were
 * open 39 weeks ago, of which it is known today whether they went forward.
 */
final class Momentum {

    private static final Sql STAYS = Sql.of(Momentum.class, "stuck_stays.sql");
    private static final Sql WORKED = Sql.of(Momentum.class, "stuck_worked.sql");
    private static final int WEEKS_AGO = 39;
    private static final int LOOKING_BACK_WEEKS = 4;
    private static final int MOST = 4_000;
    private static final int FEWEST = 150;
    private static final int FEWEST_OF_A_KIND = 20;
    private static final double PRECISION = 1;
    private static final double NEVER_SURER = .99;

    private final RidgeLogistic learnt;
    private final Map<String, Stay> today;

    private Momentum(RidgeLogistic learnt, Map<String, Stay> today) {
        this.learnt = learnt;
        this.today = today;
    }

    record Worked(@Nullable LocalDate firstDay) {}

    /** What there is to learn, if there is enough; {@code never} is what stage and age alone say. */
    static Optional<Momentum> of(AsOf asOf, Function<Place, Optional<Double>> never, List<String> segments) {
        LocalDate then = asOf.day().minusWeeks(WEEKS_AGO);
        LocalDate first = asOf.ask(Worked.class, WORKED, Map.of()).getFirst().firstDay();
        if (first == null || first.isAfter(then.minusWeeks(LOOKING_BACK_WEEKS))) {
            return Optional.empty();
        }
        List<RidgeLogistic.Case> cases = stays(asOf, then, MOST).stream()
                .flatMap(stay -> never.apply(place(stay, segments)).stream()
                        .map(chance -> new RidgeLogistic.Case(stay.features(bounded(chance)), !stay.moved())))
                .toList();
        if (!enough(cases)) {
            return Optional.empty();
        }
        Map<String, Stay> today = stays(asOf, asOf.day(), Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(Stay::opportunityId, stay -> stay, (one, same) -> one));
        return Optional.of(new Momentum(RidgeLogistic.of(cases, PRECISION), today));
    }

    /** The deal as it stands today, if its stage is dated. */
    Optional<Stay> stay(String opportunityId) {
        return Optional.ofNullable(today.get(opportunityId));
    }

    /** Chance that it never moves forward, given what its stage and age alone say. */
    double never(Stay stay, double never) {
        return learnt.chance(stay.features(bounded(never)));
    }

    private static boolean enough(List<RidgeLogistic.Case> cases) {
        long never = cases.stream().filter(RidgeLogistic.Case::happened).count();
        return cases.size() >= FEWEST && never >= FEWEST_OF_A_KIND && cases.size() - never >= FEWEST_OF_A_KIND;
    }

    private static List<Stay> stays(AsOf asOf, LocalDate then, int most) {
        return asOf.ask(Stay.class, STAYS, Map.of("then", then, "most", most));
    }

    private static Place place(Stay stay, List<String> segments) {
        return new Place(new Place.Cell(stay.position() - 1, segments.indexOf(stay.segment())), stay.days());
    }

    private static double bounded(double chance) {
        return Math.clamp(chance, 1 - NEVER_SURER, NEVER_SURER);
    }
}

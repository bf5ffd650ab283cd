package org.coxswain.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;
import org.jspecify.annotations.Nullable;

/** The pipeline that was due in a period, each deal times the chance of its stage, for days asked about beforehand. */
final class StageWeights {

    private static final int ALL = 0;

    private final Map<Slot, Double> weighted = new HashMap<>();

    private record Slot(LocalDate day, LocalDate start, LocalDate end) {

        static Slot of(Origin origin) {
            return new Slot(
                    origin.day(), origin.period().start(), origin.period().end());
        }
    }

    record Due(LocalDate day, LocalDate periodStart, LocalDate periodEnd, int position, BigDecimal amount) {}

    record Chance(int position, @Nullable Double probability, long won, long visits) {}

    static StageWeights of(AsOf asOf, List<Origin> origins) {
        asOf.run(sql("make_origins.sql"), Map.of());
        List<Slot> slots = origins.stream().map(Slot::of).distinct().toList();
        slots.forEach(slot ->
                asOf.run(sql("add_origin.sql"), Map.of("day", slot.day(), "start", slot.start(), "end", slot.end())));
        Map<Integer, Double> chances = chances(asOf.ask(Chance.class, sql("stage_chances.sql"), Map.of()));
        StageWeights weights = new StageWeights();
        slots.forEach(slot -> weights.weighted.put(slot, 0.0));
        for (Due due : asOf.ask(Due.class, sql("due.sql"), Map.of())) {
            double chance = chances.getOrDefault(due.position(), chances.getOrDefault(ALL, 0.0));
            Slot slot = new Slot(due.day(), due.periodStart(), due.periodEnd());
            weights.weighted.merge(slot, chance * due.amount().doubleValue(), Double::sum);
        }
        return weights;
    }

    OptionalDouble at(Origin origin) {
        Double sum = weighted.get(Slot.of(origin));
        return sum == null ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }

    /** What the organisation says of a stage goes first, else the share of its visits that ended in a won deal. */
    private static Map<Integer, Double> chances(List<Chance> told) {
        var chances = new HashMap<Integer, Double>();
        for (Chance one : told) {
            if (one.probability() != null) {
                chances.put(one.position(), one.probability());
            } else if (one.visits() > 0) {
                chances.put(one.position(), (double) one.won() / one.visits());
            }
        }
        return chances;
    }

    private static Sql sql(String file) {
        return Sql.of(StageWeights.class, file);
    }
}

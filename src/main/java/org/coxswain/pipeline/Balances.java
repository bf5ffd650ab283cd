package org.coxswain.pipeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;
import org.jspecify.annotations.Nullable;

/** How the open stages stand beside a steady state. */
final class Balances {

    private static final Sql BALANCE = Sql.of(Balances.class, "balance.sql");
    private static final Sql WEEKLY_ENTRIES = Sql.of(Balances.class, "weekly_entries.sql");
    private static final double DAYS = 364;
    private static final double WEEKS = 52;
    /** Standard normal quantile of 0.9. */
    private static final double Z80 = 1.2815515655446004;

    record Seen(int position, String stage, int deals, BigDecimal amount, int entries, int exits, long occupiedDays) {

        StageBalance beside(double dispersion) {
            var expected = exits == 0 ? 0 : entries / DAYS * occupiedDays / exits;
            var spread = Z80 * Math.sqrt(dispersion * expected);
            return new StageBalance(
                    stage, position, deals, amount, expected, Math.max(0, expected - spread), expected + spread);
        }
    }

    record Weekly(int position, long entries, long squares) {

        /** Variance over mean of the weekly entries, at least that of a Poisson count. */
        double dispersion() {
            var mean = entries / WEEKS;
            return Math.max(1, (squares / WEEKS - mean * mean) / mean);
        }
    }

    private Balances() {}

    static List<StageBalance> of(AsOf facts) {
        Map<Integer, Weekly> weekly = facts.ask(Weekly.class, WEEKLY_ENTRIES, Map.of()).stream()
                .collect(Collectors.toMap(Weekly::position, Function.identity()));
        return facts.ask(Seen.class, BALANCE, Map.of()).stream()
                .map(seen -> seen.beside(dispersion(weekly.get(seen.position()))))
                .toList();
    }

    private static double dispersion(@Nullable Weekly weekly) {
        return weekly == null ? 1 : weekly.dispersion();
    }
}

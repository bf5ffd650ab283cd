package org.coxswain.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;
import org.coxswain.stats.Exits;
import org.jspecify.annotations.Nullable;

/** What the facts say about visits, in sizes that do not grow with their number. */
record ResidualRows(List<Exit> exits, List<Move> moves, Span span, List<Step> steps, List<ResidualDeal> deals) {

    private static final Sql EXITS = sql("residual_exits.sql");
    private static final Sql MOVES = sql("residual_moves.sql");
    private static final Sql SPAN = sql("residual_span.sql");
    private static final Sql STAGES = sql("residual_stages.sql");
    private static final Sql DEALS = sql("residual_deals.sql");

    record Exit(
            int position,
            String segment,
            int weeksAgo,
            int week,
            String way,
            long visits,
            long days,
            int endedWeeksAgo) {

        Exits in(int segmentNo) {
            return new Exits(
                    position - 1, segmentNo, weeksAgo, week, Exits.Way.valueOf(way), visits, days, endedWeeksAgo);
        }
    }

    /** From 0 means created, to 0 means won. */
    record Move(int fromPosition, int toPosition, long moves) {}

    record Span(int longCycle, LocalDate firstExit) {}

    record Step(int position, String stage, @Nullable Integer staleAfterDays) {}

    static ResidualRows of(AsOf asOf) {
        return new ResidualRows(
                asOf.ask(Exit.class, EXITS, Map.of()),
                asOf.ask(Move.class, MOVES, Map.of()),
                asOf.ask(Span.class, SPAN, Map.of()).getFirst(),
                asOf.ask(Step.class, STAGES, Map.of("history", asOf.history())),
                asOf.ask(ResidualDeal.class, DEALS, Map.of()));
    }

    ResidualRows withoutDeals() {
        return new ResidualRows(exits, moves, span, steps, List.of());
    }

    private static Sql sql(String file) {
        return Sql.of(ResidualRows.class, file);
    }
}

package org.coxswain.backtest;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.facts.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What is to be replayed.
 *
 * @param lastDay the last day the facts know of
 * @param team name or id of a team or a manager; everybody when there is none
 * @param progress is told of each day when it is done
 */
public record BacktestPlan(
        Facts facts,
        FiscalCalendar calendar,
        LocalDate lastDay,
        Span span,
        @Nullable String team,
        Consumer<String> progress) {

    /** From which day to which; without them the last four whole quarters, or what the facts hold of them. */
    public record Span(@Nullable LocalDate from, @Nullable LocalDate to, Every every) {}

    /** How often to look back. */
    public enum Every {
        /** Every Monday. */
        WEEK,

        /** The first Monday of each month. */
        MONTH
    }
}

package org.coxswain.backtest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.coxswain.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * How the period under way has looked so far: what was won by when, and the range told on each Monday and on the last day.
 *
 * @param won   all that was won up to and with each day on which something was
 * @param quota nothing where there is none
 */
public record Course(
        Period period,
        LocalDate asOf,
        String currency,
        List<Won> won,
        List<Range> told,
        @Nullable BigDecimal quota) {

    public record Won(LocalDate day, BigDecimal sofar) {}

    /** What the whole period was to bring, as told on a day. */
    public record Range(LocalDate day, BigDecimal p10, BigDecimal p50, BigDecimal p90) {}
}

package org.coxswain.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a person or a team. Deals created or closed from {@code from} to {@code to} are counted; coverage,
 * quota and attainment are of the brief's period. A figure that cannot be said is null.
 */
public record Metrics(
        int created,
        int won,
        int lost,
        int open,
        @Nullable Double winRate,
        @Nullable Double winRateLow,
        @Nullable Double winRateHigh,
        @Nullable Double winRateByValue,
        BigDecimal wonAmount,
        @Nullable BigDecimal averageWon,
        @Nullable BigDecimal medianWon,
        @Nullable Double medianCycleDays,
        @Nullable Double medianClosedDays,
        BigDecimal openAmount,
        @Nullable Double coverage,
        @Nullable BigDecimal quota,
        @Nullable Double attainment,
        int pushes,
        @Nullable Double slipRate,
        LocalDate from,
        LocalDate to) {}

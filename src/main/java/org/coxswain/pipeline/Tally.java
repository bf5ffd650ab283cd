package org.coxswain.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The deals of one scope, counted from the first day of the facts.
 *
 * @param medianWon median amount of won deals that bear one
 * @param medianCycleDays median days from creation to a win
 * @param medianClosedDays median days from creation to any closing
 */
public record Tally(
        String scope,
        String id,
        int created,
        int won,
        int lost,
        int open,
        BigDecimal wonAmount,
        BigDecimal lostAmount,
        int lostWithAmount,
        int wonWithAmount,
        BigDecimal openAmount,
        int openWithAmount,
        @Nullable Double medianWon,
        @Nullable Double medianCycleDays,
        @Nullable Double medianClosedDays,
        @Nullable Double medianLostDays,
        int pushes) {

    /** Of somebody without deals. */
    public static final Tally NONE = new Tally(
            "none",
            "",
            0,
            0,
            0,
            0,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            0,
            0,
            BigDecimal.ZERO,
            0,
            null,
            null,
            null,
            null,
            0);

    public Scope inScope() {
        return Scope.of(scope);
    }

    public int closed() {
        return won + lost;
    }

    /** Mean amount of a won deal, to the cent. */
    public @Nullable BigDecimal averageWon() {
        return wonWithAmount == 0
                ? null
                : wonAmount.divide(BigDecimal.valueOf(wonWithAmount), 2, RoundingMode.HALF_EVEN);
    }

    /** Won money over won and lost money; nothing where fewer than half of the lost deals bear an amount. */
    public @Nullable Double winRateByValue() {
        var closedAmount = wonAmount.add(lostAmount);
        if (closedAmount.signum() <= 0 || 2 * lostWithAmount < lost) {
            return null;
        }
        return wonAmount.doubleValue() / closedAmount.doubleValue();
    }
}

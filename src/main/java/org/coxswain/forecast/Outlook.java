package org.coxswain.forecast;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.coxswain.stats.Quantiles;
import org.jspecify.annotations.Nullable;

/**
 * What a period will bring one person, a team or everybody: closed + open + fresh = mean.
 *
 * @param closed won so far
 * @param open expected of the deals that are open
 * @param fresh expected of deals that are not there yet
 * @param pivots the open deals that decide most whether the quota is reached
 */
public record Outlook(
        BigDecimal closed,
        BigDecimal open,
        BigDecimal fresh,
        BigDecimal mean,
        BigDecimal p10,
        BigDecimal p50,
        BigDecimal p90,
        @Nullable BigDecimal quota,
        @Nullable Double probabilityOfQuota,
        List<Pivot> pivots) {

    private static final BigDecimal WIDEST = BigDecimal.valueOf(3);

    /** Whether the range is narrow enough to say a number: its ends are within a factor of three. */
    public boolean callable() {
        return p10.signum() > 0 && p90.compareTo(p10.multiply(WIDEST)) <= 0;
    }

    /** @param quota nothing where there is none */
    record Goal(@Nullable BigDecimal quota, List<Stake> stakes) {}

    static Outlook of(BigDecimal closed, Goal goal, Takings.Draws draws) {
        BigDecimal quota = goal.quota();
        double[] totals = new double[Takings.DRAWS];
        for (int draw = 0; draw < totals.length; draw++) {
            totals[draw] = closed.movePointRight(2).doubleValue() + draws.open()[draw] + draws.fresh()[draw];
        }
        Arrays.sort(totals);
        BigDecimal open = money(mean(draws.open()));
        BigDecimal fresh = money(mean(draws.fresh()));
        return new Outlook(
                closed,
                open,
                fresh,
                closed.add(open).add(fresh),
                money(Quantiles.of(totals, .1)),
                money(Quantiles.of(totals, .5)),
                money(Quantiles.of(totals, .9)),
                quota,
                quota == null ? null : reached(totals, quota.movePointRight(2).doubleValue()),
                quota == null
                        ? List.of()
                        : new Pivots(totals, quota.movePointRight(2).doubleValue()).of(goal.stakes()));
    }

    private static double reached(double[] totals, double quota) {
        return Arrays.stream(totals).filter(total -> total >= quota).count() / (double) totals.length;
    }

    private static double mean(long[] cents) {
        return Arrays.stream(cents).sum() / (double) cents.length;
    }

    private static BigDecimal money(double cents) {
        return BigDecimal.valueOf(Math.round(cents), 2);
    }
}

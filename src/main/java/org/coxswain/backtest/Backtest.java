package org.coxswain.backtest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coxswain.stats.Chances;
import org.coxswain.stats.Fan;
import org.jspecify.annotations.Nullable;

/**
 * What was told on days of the past, and what came.
 *
 * @param asOf the last day the facts know of; what came is told as of then
 * @param history whether the facts tell how deals moved through stages
 * @param weeks the summary by week of the period
 */
public record Backtest(
        String schema,
        LocalDate asOf,
        String currency,
        @Nullable String team,
        boolean history,
        List<Row> rows,
        List<Score> summary,
        List<WeekScore> weeks,
        Deals deals,
        List<LeftOut> leftOut) {

    static final String SCHEMA = "coxswain.backtest/1";

    /** The name of the program's own forecast among the members. */
    static final String OWN = "coxswain";

    /** One day of the past. A member that could not speak that day is not among the members. */
    public record Row(
            LocalDate asOf,
            LocalDate periodEnd,
            String period,
            int week,
            BigDecimal actual,
            Map<String, Told> members) {}

    /** What a member told, in money. */
    public record Told(double mean, double p10, double p50, double p90) {

        Fan fan() {
            return new Fan(p10, p50, p90);
        }

        /** How far the mean was off, as a share of what came. */
        double miss(BigDecimal actual) {
            return Math.abs(mean - actual.doubleValue()) / actual.doubleValue();
        }
    }

    /**
     * How a member did: mean miss and mean CRPS as shares of what came, and how often its 80 % range held it.
     *
     * @param n days on which it spoke and something came
     */
    public record Score(String member, double mape, double crps, double coverage80, int n) {}

    public record WeekScore(int week, String member, double mape, double crps, double coverage80, int n) {}

    /** Chances of winning within the period, told of each open deal on each day. */
    public record Deals(@Nullable Double brier, @Nullable Double auc, long n, List<Chances.Bin> calibration) {}

    /** A period or a day that was asked about and not replayed, and why. */
    public record LeftOut(String what, String reason) {}
}

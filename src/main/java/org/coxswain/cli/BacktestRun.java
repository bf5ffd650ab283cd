package org.coxswain.cli;

import java.io.IOException;
import org.coxswain.backtest.Backtest;
import org.coxswain.backtest.BacktestPlan;
import org.coxswain.backtest.Backtests;
import org.jspecify.annotations.Nullable;

/** From files to a back-test. */
final class BacktestRun {

    private BacktestRun() {}

    static Backtest of(Reading reading, BacktestPlan.Span span, @Nullable String team) throws IOException {
        return Import.of(
                reading,
                taken -> told(new BacktestPlan(
                        taken.facts(), taken.calendar(), taken.lastDay(), span, team, taken.progress())));
    }

    private static Backtest told(BacktestPlan plan) {
        return switch (Backtests.of(plan)) {
            case Backtests.Replayed.Told told -> told.backtest();
            case Backtests.Replayed.Nothing nothing -> throw new Refused(nothing.sentence());
        };
    }
}

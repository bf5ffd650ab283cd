package org.coxswain.insight;

import org.coxswain.backtest.BacktestPage;
import org.coxswain.backtest.FanDrawing;
import org.jspecify.annotations.Nullable;

/**
 * How a team's forecast has done on its own past, and how that of the period under way has moved.
 *
 * @param page nothing where there is too little past; {@code why} says what is missing
 */
public record Proof(@Nullable FanDrawing fan, @Nullable BacktestPage page, String why) {}

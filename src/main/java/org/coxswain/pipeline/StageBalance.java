package org.coxswain.pipeline;

import java.math.BigDecimal;

/**
 * An open stage beside what a steady state would hold (Little's law: deals entering a day x days they stay, over the
 * last 52 weeks), with 80 % limits for counts that vary more than Poisson's by the factor weekly entries do.
 *
 * @param expected deals in steady state; zero when nothing entered or left in the last 52 weeks
 */
public record StageBalance(
        String stage, int position, int count, BigDecimal amount, double expected, double low, double high) {}

package org.coxswain.pipeline;

import org.coxswain.stats.Interval;

/**
 * What came into a stage and left it, forward or lost, in the last 13 weeks, and what would have left it at the pace of
 * the time before; everybody's deals.
 *
 * @param ratio exits over expected ones, with its 80 % range
 * @param alarm cumulative sum of the weekly shortfalls; above 4 the stage is clogged
 */
public record StageTraffic(
        String stage,
        int position,
        long entries,
        long exits,
        double expectedExits,
        double ratio,
        Interval range,
        double alarm,
        boolean clogged) {}

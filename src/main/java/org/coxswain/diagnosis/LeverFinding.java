package org.coxswain.diagnosis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One lever of one person. Value, peer and target are in natural units: new opportunities a week, a share, money, days.
 *
 * @param value what the person's own records say
 * @param peer what peers would show with the same segments and territory
 * @param target where the best quarter of the peers would be there
 * @param probabilityWorthIt chance that moving it brings enough to be worth an hour of coaching a week
 * @param n what the value was counted from
 * @param plot the person among their peers, where there is a reading
 */
public record LeverFinding(
        String lever,
        String label,
        double value,
        double peer,
        double target,
        BigDecimal gainPerQuarter,
        BigDecimal low,
        BigDecimal high,
        double probabilityBelowPeers,
        double probabilityBest,
        double probabilityWorthIt,
        int n,
        Workings math,
        @Nullable FunnelPlot plot) {}

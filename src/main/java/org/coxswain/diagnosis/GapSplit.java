package org.coxswain.diagnosis;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * Splits what is missing into place, levers and luck.
 *
 * @param level what was brought by everybody over what the model says everybody would bring: season and start-up
 */
record GapSplit(Prospect prospect, double level) {

    Gap to(String reference, double expected, double actual) {
        double[] own = prospect.believed();
        double asPeers = level * prospect.revenue(prospect.averages());
        double asThemselves = level * prospect.revenue(own);
        BigDecimal amount = Findings.money(expected - actual);
        BigDecimal notTheirs = Findings.money(expected - asPeers);
        BigDecimal luck = Findings.money(asThemselves - actual);
        BigDecimal levers = amount.subtract(notTheirs).subtract(luck);
        return new Gap(reference, amount, notTheirs, levers, luck, byLever(asPeers, asThemselves));
    }

    /**
     * Logarithmic mean times log contribution (Ang 2004); a contribution is the average of the lever moved first and
     * moved last, which for nearly multiplicative factors is the Shapley value.
     */
    private Map<String, BigDecimal> byLever(double asPeers, double asThemselves) {
        double logs = Math.log(asPeers / asThemselves);
        double mean = Math.abs(logs) < 1e-9 ? asPeers : (asPeers - asThemselves) / logs;
        Map<String, BigDecimal> parts = new TreeMap<>();
        double[] own = prospect.believed();
        for (int lever = 0; lever < own.length; lever++) {
            double[] alone = prospect.averages();
            alone[lever] = own[lever];
            double[] without = own.clone();
            without[lever] = prospect.averages()[lever];
            double first = Math.log(asPeers / (level * prospect.revenue(alone)));
            double last = Math.log(level * prospect.revenue(without) / asThemselves);
            parts.put(prospect.beliefs().get(lever).lever().name(), Findings.money(mean * (first + last) / 2));
        }
        return parts;
    }
}

package org.coxswain.diagnosis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Splits what is missing into what is not theirs, their levers, and luck. From the average person in the average place to
 * what this person may be expected to bring, the place, the mix of segments and each lever get their Shapley values; what
 * the season, the start-up and the setting of the quota cost lies before, luck after.
 *
 * @param whole the prospect in the person's place with their mix
 * @param level what was brought by everybody over what the model says everybody would bring: season and start-up
 */
record GapSplit(Prospect whole, Prospects prospects, Seller seller, double level) {

    private static final int PLACE = 1;
    private static final int MIX = 2;
    private static final int CIRCUMSTANCES = 2;

    /** The same prospect with the levers at the peers' average, and with them at the person's own. */
    private record Pair(Revenue peers, Revenue own) {}

    Gap to(String reference, double expected, double actual) {
        List<Pair> pairs = List.of(pair(false, false), pair(true, false), pair(false, true), pair(true, true));
        int levers = whole.beliefs().size();
        double[] shares = Shapley.shares(levers + CIRCUMSTANCES, come -> {
            Pair pair = pairs.get(come & (PLACE | MIX));
            return level * pair.peers().money(pair.own(), come >> CIRCUMSTANCES);
        });
        double average = level * pairs.getFirst().peers().money();
        Map<String, BigDecimal> byLever = new TreeMap<>();
        BigDecimal theirs = BigDecimal.ZERO;
        for (int lever = 0; lever < levers; lever++) {
            BigDecimal cost = Findings.money(-shares[lever + CIRCUMSTANCES]);
            byLever.put(whole.beliefs().get(lever).lever().name(), cost);
            theirs = theirs.add(cost);
        }
        BigDecimal amount = Findings.money(expected - actual);
        BigDecimal place = Findings.money(-shares[0]);
        BigDecimal mix = Findings.money(-shares[1]);
        BigDecimal season = Findings.money(expected - average);
        BigDecimal notTheirs = place.add(mix).add(season);
        return new Gap(
                reference,
                amount,
                notTheirs,
                theirs,
                amount.subtract(notTheirs).subtract(theirs),
                byLever,
                new TreeMap<>(Map.of("territory", place, "segments", mix, "season and quota", season)));
    }

    private Pair pair(boolean inPlace, boolean ownMix) {
        Prospect prospect = prospects
                .where(inPlace, ownMix)
                .of(seller, whole.beliefs(), whole.desk().dilution());
        return new Pair(new Revenue(prospect, prospect.averages()), new Revenue(prospect, prospect.believed()));
    }
}

package org.coxswain.stats;

import java.util.List;

/** Wins and losses that hazards expect of the days at risk in each week of the past, the latest first. */
public record Expected(double[] wins, double[] losses, double[] days) {

    private static final int WEEK = 7;

    /** @param winShare by stage: the share of advances that are wins */
    public static Expected of(List<Exits> exits, Hazards hazards, double[] winShare) {
        int weeks = 1 + exits.stream().mapToInt(Exits::weeksAgo).max().orElse(0);
        Expected expected = new Expected(new double[weeks], new double[weeks], new double[weeks]);
        for (Exits group : exits) {
            for (int week = 0; week <= group.week(); week++) {
                int weeksAgo = Math.max(0, group.weeksAgo() - week);
                long days = group.daysIn(week);
                double advance = hazards.advance(group.stage(), group.segment(), WEEK * week);
                expected.wins[weeksAgo] += days * advance * winShare[group.stage()];
                expected.days[weeksAgo] += days;
                expected.losses[weeksAgo] += days * hazards.lose(group.stage(), group.segment(), WEEK * week);
            }
        }
        return expected;
    }
}

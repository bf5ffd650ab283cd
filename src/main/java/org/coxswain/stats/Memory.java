package org.coxswain.stats;

import java.util.List;

/**
 * What still counts: a week loses half its weight every half-life; weeks before the first recorded exit do not count at
 * all, because then only the deals that survived were written down; a busy week counts as more than one.
 */
public record Memory(int halfLifeWeeks, int firstWeekAgo, Rush rush) {

    private static final int SHORT = 13;
    private static final int LONG = 26;
    private static final double ENOUGH_EXITS = 150;

    public Memory(int halfLifeWeeks, int firstWeekAgo) {
        this(halfLifeWeeks, firstWeekAgo, Rush.NONE);
    }

    /** Thirteen weeks, or twenty-six where thirteen would leave the weight of fewer than 150 exits. */
    public static Memory fitting(List<Exits> exits, int firstWeekAgo) {
        Memory brief = new Memory(SHORT, firstWeekAgo);
        double kept = 0;
        for (Exits group : exits) {
            if (group.way() != Exits.Way.OPEN) {
                kept += group.visits() * brief.weight(group.weeksAgo() - group.week());
            }
        }
        return kept < ENOUGH_EXITS ? new Memory(LONG, firstWeekAgo) : brief;
    }

    public Memory in(Rush busy) {
        return new Memory(halfLifeWeeks, firstWeekAgo, busy);
    }

    double weight(int weeksAgo) {
        return Math.pow(.5, (double) Math.max(0, weeksAgo) / halfLifeWeeks);
    }

    /** First week of a stay that is counted, for a stay that began {@code weeksAgo}. */
    int firstWeekOf(int weeksAgo) {
        return Math.max(0, weeksAgo - firstWeekAgo);
    }
}

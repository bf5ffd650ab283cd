package org.coxswain.stats;

import java.util.List;

/**
 * What still counts: a week loses half its weight every half-life; weeks before the first recorded exit do not count at
 * all, because then only the deals that survived were written down; a busy week counts as more than one.
 *
 * @param reach by stage, how many weeks back it still means the same; where a stage is missing, for ever
 */
public record Memory(int halfLifeWeeks, int firstWeekAgo, Rush rush, int[] reach) {

    private static final int SHORT = 13;
    private static final int LONG = 26;
    private static final double ENOUGH_EXITS = 150;
    private static final int[] FOR_EVER = new int[0];

    public Memory(int halfLifeWeeks, int firstWeekAgo) {
        this(halfLifeWeeks, firstWeekAgo, Rush.NONE, FOR_EVER);
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
        return new Memory(halfLifeWeeks, firstWeekAgo, busy, reach);
    }

    /** The same, forgetting of each stage what lies before its last break. */
    public Memory reaching(int[] weeks) {
        return new Memory(halfLifeWeeks, firstWeekAgo, rush, weeks);
    }

    boolean holds(int stage, int weeksAgo) {
        return stage >= reach.length || weeksAgo < reach[stage];
    }

    double weight(int weeksAgo) {
        return Math.pow(.5, (double) Math.max(0, weeksAgo) / halfLifeWeeks);
    }

    /** First week of a stay that is counted, for a stay that began {@code weeksAgo}. */
    int firstWeekOf(int weeksAgo) {
        return Math.max(0, weeksAgo - firstWeekAgo);
    }
}

package org.coxswain.stats;

import java.util.Arrays;
import java.util.List;

/**
 * Finds when a stage came to mean something else: six weeks in a row in which far more, or far fewer, deals left it than its
 * hazards make likely. What lies on the other side of such a break says nothing about today.
 */
public final class Breaks {

    private static final int IN_A_ROW = 6;
    private static final double FAR = 2.5758293035489004; // scipy.stats.norm.ppf(.995)

    /** Variance of a week's log exits beyond that of counting: seasons and moods are no break. */
    private static final double WEEK_TO_WEEK = .02;

    private static final double FEWEST = 3;
    private static final int WEEK = 7;

    private Breaks() {}

    /** What remains of the memory: of each stage only what lies after its last break. */
    public static Memory heeded(List<Exits> exits, Hazards hazards, Memory memory) {
        int stages = 1 + exits.stream().mapToInt(Exits::stage).max().orElse(-1);
        int weeks = 1 + exits.stream().mapToInt(Exits::weeksAgo).max().orElse(0);
        double[][] seen = new double[stages][weeks];
        double[][] expected = new double[stages][weeks];
        for (Exits group : exits) {
            if (group.way() != Exits.Way.OPEN) {
                seen[group.stage()][group.endedWeeksAgo()] += group.visits();
            }
            for (int week = 0; week <= group.week(); week++) {
                double leaving = hazards.advance(group.stage(), group.segment(), WEEK * week)
                        + hazards.lose(group.stage(), group.segment(), WEEK * week);
                expected[group.stage()][Math.max(0, group.weeksAgo() - week)] += group.daysIn(week) * leaving;
            }
        }
        int watched = Math.min(weeks, memory.firstWeekAgo());
        int[] reach = new int[stages];
        Arrays.setAll(reach, stage -> reach(Arrays.copyOf(seen[stage], watched), expected[stage]));
        return Arrays.stream(reach).allMatch(stage -> stage == watched) ? memory : memory.reaching(reach);
    }

    /** From today backwards: to the end of a run of strange weeks that lasts until today, else to the start of one. */
    private static int reach(double[] seen, double[] expected) {
        int run = 0;
        int side = 0;
        for (int week = 0; week <= seen.length; week++) {
            int now = week < seen.length ? side(seen[week], expected[week]) : 0;
            if (now != side || now == 0) {
                if (side != 0 && run >= IN_A_ROW) {
                    return run == week ? week : week - run;
                }
                run = 0;
            }
            side = now;
            run += now == 0 ? 0 : 1;
        }
        return seen.length;
    }

    private static int side(double seen, double expected) {
        if (expected < FEWEST) {
            return 0;
        }
        double off = Math.log((seen + .5) / (expected + .5));
        return Math.abs(off) > FAR * Math.sqrt(1 / expected + WEEK_TO_WEEK) ? (int) Math.signum(off) : 0;
    }
}

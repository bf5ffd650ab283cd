package org.coxswain.stats;

import java.util.Arrays;
import java.util.List;

/**
 * Whether deals leave a stage, forward or lost, as they used to: exits of the last quarter against those that the hazards
 * known before it expect of the days spent there since. The alarm is a cumulative sum of the weekly shortfalls in standard
 * deviations less a half (Page 1954); above four the stage is clogged.
 *
 * @param entries visits begun in these weeks
 * @param exits visits ended in them
 * @param expected exits expected
 * @param exitsBefore what the expectation stands on
 * @param alarm the cumulative sum today
 */
public record Clog(long entries, long exits, double expected, long exitsBefore, double alarm) {

    public static final int WEEKS = 13;

    private static final double ALLOWED = .5;
    private static final double TOO_HIGH = 4;
    private static final double Z80 = 1.2815515655446004; // scipy.stats.norm.ppf(.9)
    private static final int WEEK = 7;

    public boolean clogged() {
        return alarm > TOO_HIGH;
    }

    /** Exits over expected ones; 1 is as before, less is slower. */
    public double ratio() {
        return Math.exp(OverExpected.count(exits, expected).value());
    }

    /** Where the ratio lies in 80 of 100 cases. */
    public Interval range() {
        OverExpected over = OverExpected.count(exits, expected);
        double half = Z80 * Math.sqrt(over.variance());
        return new Interval(Math.exp(over.value() - half), Math.exp(over.value() + half));
    }

    /** By stage. */
    public static List<Clog> of(List<Exits> exits, Hazards.Size size, Memory memory) {
        List<Exits> before =
                exits.stream().flatMap(group -> group.before(WEEKS)).toList();
        Memory then = new Memory(memory.halfLifeWeeks(), memory.firstWeekAgo() - WEEKS);
        Hazards usual = Hazards.of(before, size, then);
        Weeks[] stages = new Weeks[size.stages()];
        Arrays.setAll(stages, stage -> new Weeks());
        exits.forEach(group -> stages[group.stage()].add(group, usual));
        Clog[] clogs = new Clog[stages.length];
        Arrays.setAll(clogs, stage -> stages[stage].clog(usual.exits(stage)));
        return List.of(clogs);
    }

    /** One stage in the weeks before the day of asking, the latest first; those before the quarter show the usual spread. */
    private static final class Weeks {

        private final long[] entered = new long[2 * WEEKS];
        private final long[] left = new long[2 * WEEKS];
        private final double[] awaited = new double[2 * WEEKS];

        private void add(Exits group, Hazards usual) {
            int weeksAgo = group.weeksAgo();
            entered[Math.min(weeksAgo, entered.length - 1)] += weeksAgo < entered.length ? group.visits() : 0;
            int ended = Math.max(0, weeksAgo - group.week());
            if (group.way() != Exits.Way.OPEN && ended < left.length) {
                left[ended] += group.visits();
            }
            for (int week = Math.max(0, weeksAgo - left.length + 1); week <= group.week(); week++) {
                double hazard = usual.advance(group.stage(), group.segment(), WEEK * week)
                        + usual.lose(group.stage(), group.segment(), WEEK * week);
                awaited[Math.max(0, weeksAgo - week)] += group.daysIn(week) * hazard;
            }
        }

        private Clog clog(long exitsBefore) {
            double spread = spread();
            double alarm = 0;
            for (int week = WEEKS - 1; week >= 0; week--) {
                double shortfall =
                        awaited[week] > 0 ? (awaited[week] - left[week]) / Math.sqrt(spread * awaited[week]) : 0;
                alarm = Math.max(0, alarm + shortfall - ALLOWED);
            }
            return new Clog(
                    Arrays.stream(entered, 0, WEEKS).sum(),
                    Arrays.stream(left, 0, WEEKS).sum(),
                    Arrays.stream(awaited, 0, WEEKS).sum(),
                    exitsBefore,
                    alarm);
        }

        /** Variance over mean of the weekly exits before the quarter, at least that of a Poisson count. */
        private double spread() {
            double squares = 0;
            int weeks = 0;
            for (int week = WEEKS; week < left.length; week++) {
                if (awaited[week] > 0) {
                    squares += Math.pow(left[week] - awaited[week], 2) / awaited[week];
                    weeks++;
                }
            }
            return weeks == 0 ? 1 : Math.max(1, squares / weeks);
        }
    }
}

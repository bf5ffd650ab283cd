package org.coxswain.stats;

/**
 * The chance of being won by the end of a period whose days are not alike: the recursion of {@link WinWithin}, walked
 * back from the last day of the period to today.
 */
public final class WinByEnd {

    private final double[][] today;
    private final double[] createdLater;

    private WinByEnd(double[][] today, double[] createdLater) {
        this.today = today;
        this.createdLater = createdLater;
    }

    /**
     * How much likelier than usual winning and losing are on each day to come, tomorrow first.
     */
    public record Days(double[] winning, double[] losing) {

        public Days {
            if (winning.length != losing.length) {
                throw new IllegalArgumentException("%d days and %d".formatted(winning.length, losing.length));
            }
        }

        public int count() {
            return winning.length;
        }
    }

    /** @param entry the share of new deals that begin in each stage */
    public static WinByEnd of(StageCourse course, Days days, double[] entry) {
        double[][] won = new double[course.stages()][Age.OLDEST + 1];
        double[] createdLater = new double[days.count()];
        for (int day = days.count() - 1; day >= 0; day--) {
            createdLater[day] = atEntry(entry, won);
            won = before(course, won, new double[] {days.winning()[day], days.losing()[day]});
        }
        return new WinByEnd(won, createdLater);
    }

    /** Days to come. */
    public int days() {
        return createdLater.length;
    }

    public double chance(int stage, int age) {
        return today[stage][Math.min(age, Age.OLDEST)];
    }

    /** For a deal created on one of the days to come, 0 being tomorrow. */
    public double chanceOfNew(int day) {
        return createdLater[day];
    }

    private static double[][] before(StageCourse course, double[][] later, double[] factors) {
        double[][] now = new double[course.stages()][Age.OLDEST + 1];
        for (int stage = 0; stage < now.length; stage++) {
            double wins = course.next()[stage][now.length];
            double onward = WinWithin.onward(course.next()[stage], later) + wins * (factors[0] - 1);
            double[] advance = course.advance()[stage];
            double[] lose = course.lose()[stage];
            for (int age = 0; age < now[stage].length; age++) {
                double moves = advance[age] * (1 + wins * (factors[0] - 1)) + lose[age] * factors[1];
                double certain = Math.max(1, moves);
                now[stage][age] = advance[age] * onward / certain
                        + (1 - moves / certain) * later[stage][Math.min(age + 1, Age.OLDEST)];
            }
        }
        return now;
    }

    private static double atEntry(double[] entry, double[][] won) {
        double chance = 0;
        for (int stage = 0; stage < won.length; stage++) {
            chance += entry[stage] * won[stage][0];
        }
        return chance;
    }
}

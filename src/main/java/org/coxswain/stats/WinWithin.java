package org.coxswain.stats;

/**
 * The chance that a deal is won within so many days, from every stage and age: a backward recursion over the days,
 * with losing and winning as competing risks (methods 3.2).
 */
public final class WinWithin {

    private static final int AGES = Age.OLDEST + 1;

    private final double[][][] won;

    private WinWithin(double[][][] won) {
        this.won = won;
    }

    public static WinWithin of(StageCourse course, int horizonDays) {
        int stages = course.stages();
        double[][][] won = new double[horizonDays + 1][stages][AGES];
        double[][] stays = stays(course);
        for (int days = 1; days <= horizonDays; days++) {
            for (int stage = 0; stage < stages; stage++) {
                double onward = onward(course.next()[stage], won[days - 1]);
                step(new Leg(course.advance()[stage], stays[stage], onward), won[days - 1][stage], won[days][stage]);
            }
        }
        return new WinWithin(won);
    }

    public int horizon() {
        return won.length - 1;
    }

    /** Chance that a deal that has been {@code age} days in the stage is won within {@code days} more. */
    public double chance(int stage, int age, int days) {
        return won[Math.clamp(days, 0, horizon())][stage][Math.min(age, Age.OLDEST)];
    }

    /** Days after which that share of the wins to come has come. */
    public int daysUntil(int stage, int age, double share) {
        double wanted = share * chance(stage, age, horizon());
        int low = 1;
        int high = horizon();
        while (low < high) {
            int middle = (low + high) / 2;
            if (chance(stage, age, middle) >= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    static double onward(double[] next, double[][] wonFrom) {
        double onward = next[wonFrom.length];
        for (int stage = 0; stage < wonFrom.length; stage++) {
            onward += next[stage] * wonFrom[stage][0];
        }
        return onward;
    }

    /** Chances per day in one stage, and what moving on is worth. */
    private record Leg(double[] advance, double[] stays, double onward) {}

    /** The innermost loop of a forecast: nothing is reckoned here that is the same on every day. */
    private static void step(Leg leg, double[] later, double[] now) {
        double[] advance = leg.advance();
        double[] stays = leg.stays();
        double onward = leg.onward();
        for (int age = 0; age < Age.OLDEST; age++) {
            now[age] = advance[age] * onward + stays[age] * later[age + 1];
        }
        now[Age.OLDEST] = advance[Age.OLDEST] * onward + stays[Age.OLDEST] * later[Age.OLDEST];
    }

    private static double[][] stays(StageCourse course) {
        double[][] stays = new double[course.stages()][AGES];
        for (int stage = 0; stage < stays.length; stage++) {
            for (int age = 0; age < AGES; age++) {
                stays[stage][age] = 1 - course.advance()[stage][age] - course.lose()[stage][age];
            }
        }
        return stays;
    }
}

package org.coxswain.diagnosis;

import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How much of what others make a newcomer makes, by weeks since they were hired: what newcomers here made, pulled to a
 * usual ramp where there were few. Where a role's ramp is said to be longer or shorter, its steps are stretched to that.
 */
final class Ramp {

    private static final int[] FROM_WEEK = {0, 4, 8, 13, 26};
    private static final double[] USUAL = {.35, .60, .80, .95, 1};
    private static final double PSEUDO_DEALS = 20;

    private final Window window;
    private final Judging judging;
    private final Map<Seller, Presence> presences = new IdentityHashMap<>();
    private final double[] made = new double[USUAL.length];
    private final double[] expected = new double[USUAL.length];

    /** Days that somebody was there in each week, and how far up the ramp they were. */
    private record Presence(int[] days, int[] steps) {}

    private Ramp(Evidence evidence) {
        this.window = evidence.window();
        this.judging = evidence.judging();
    }

    /** Everybody's weeks against the weekly rate of those who have long been there. */
    static Ramp of(Evidence evidence, Map<Seller, int[]> deals) {
        Ramp ramp = new Ramp(evidence);
        deals.keySet().forEach(seller -> ramp.presences.put(seller, ramp.presence(seller)));
        double[] rate = ramp.settledRate(deals);
        deals.forEach((seller, weekly) -> {
            Presence there = ramp.there(seller);
            for (int week = 0; week < weekly.length; week++) {
                int step = there.steps[week];
                ramp.made[step] += weekly[week];
                ramp.expected[step] += rate[week] * there.days[week];
            }
        });
        return ramp;
    }

    /** What is to be expected of each in each week: what everybody there made then, newcomers by the ramp. */
    Map<Seller, double[]> usual(Map<Seller, int[]> deals) {
        double[] days = new double[window.weeks()];
        double[] rate = new double[window.weeks()];
        deals.forEach((seller, weekly) -> {
            Presence there = there(seller);
            for (int week = 0; week < weekly.length; week++) {
                days[week] += there.days[week] * share(there.steps[week]);
                rate[week] += weekly[week];
            }
        });
        for (int week = 0; week < rate.length; week++) {
            rate[week] = days[week] == 0 ? 0 : rate[week] / days[week];
        }
        Map<Seller, double[]> usual = new IdentityHashMap<>();
        for (Seller seller : deals.keySet()) {
            Presence there = there(seller);
            double[] weekly = new double[rate.length];
            for (int week = 0; week < rate.length; week++) {
                weekly[week] = rate[week] * there.days[week] * share(there.steps[week]);
            }
            usual.put(seller, weekly);
        }
        return usual;
    }

    private double share(int step) {
        return step == USUAL.length - 1
                ? 1
                : Math.min(1, (made[step] + PSEUDO_DEALS * USUAL[step]) / (expected[step] + PSEUDO_DEALS));
    }

    private double[] settledRate(Map<Seller, int[]> deals) {
        double[] days = new double[window.weeks()];
        double[] sum = new double[window.weeks()];
        deals.forEach((seller, weekly) -> {
            Presence there = there(seller);
            for (int week = 0; week < weekly.length; week++) {
                if (there.steps[week] == USUAL.length - 1) {
                    days[week] += there.days[week];
                    sum[week] += weekly[week];
                }
            }
        });
        for (int week = 0; week < sum.length; week++) {
            sum[week] = days[week] == 0 ? 0 : sum[week] / days[week];
        }
        return sum;
    }

    private Presence there(Seller seller) {
        return presences.computeIfAbsent(seller, this::presence);
    }

    private Presence presence(Seller seller) {
        int[] days = new int[window.weeks()];
        int[] steps = new int[window.weeks()];
        for (int week = 0; week < days.length; week++) {
            days[week] = window.daysThere(seller, week);
            steps[week] = step(seller, week);
        }
        return new Presence(days, steps);
    }

    private int step(Seller seller, int week) {
        int step = USUAL.length - 1;
        if (seller.hiredOn() != null) {
            long weeks = ChronoUnit.DAYS.between(seller.hiredOn(), window.from().plusDays(7L * week)) / 7;
            int months = judging.months(seller.role());
            while (step > 0 && weeks * Judging.USUAL_MONTHS < (long) FROM_WEEK[step] * months) {
                step--;
            }
        }
        return step;
    }
}

package org.coxswain.forecast;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.coxswain.stats.RidgeSlope;

/**
 * How much slower deals move because so many are open: in a team at its limit closings do not grow with the pool. The
 * exponent is the slope of the weekly log of closings over expected ones on the log of the pool, between 0 (closings
 * keep up) and 1 (they stay the same), believed to be 0 with a standard deviation of a half; it is applied to the pool of
 * now over the pool of the weeks that were learnt from.
 */
final class Congestion {

    private static final int WEEK = 7;
    private static final double BELIEVED_PRECISION = 4;
    private static final double HALF_LIFE_WEEKS = 13;
    private static final double PSEUDO_COUNT = .5;

    /** Variance of a week's log closings beyond that of counting. */
    private static final double WEEK_TO_WEEK = .05;

    private final Past past;
    private final double[] closings;
    private final double[] awaited;

    private Congestion(Past past, Season season) {
        this.past = past;
        this.closings = closings(past);
        this.awaited = awaited(past, season);
    }

    /** What all daily chances are to be multiplied with. */
    static double factor(Past past, Season season) {
        Congestion congestion = new Congestion(past, season);
        int weeks = (int) Math.min(congestion.closings.length, ChronoUnit.WEEKS.between(past.first(), past.today()));
        if (weeks < 2) {
            return 1;
        }
        List<RidgeSlope.Point> points =
                IntStream.range(1, weeks).mapToObj(congestion::week).toList();
        RidgeSlope line = RidgeSlope.of(points, BELIEVED_PRECISION);
        double exponent = Math.clamp(-line.slope(), 0, 1);
        return Math.exp(-exponent * (points.getFirst().x() - line.meanX()));
    }

    private RidgeSlope.Point week(int weeksAgo) {
        double seen = closings[weeksAgo] + PSEUDO_COUNT;
        return new RidgeSlope.Point(
                Math.log(past.expected().days()[weeksAgo] + 1),
                Math.log(seen / (awaited[weeksAgo] + PSEUDO_COUNT)),
                Math.pow(.5, weeksAgo / HALF_LIFE_WEEKS) / (1 / seen + WEEK_TO_WEEK));
    }

    private static double[] awaited(Past past, Season season) {
        double[] awaited = new double[past.weeks()];
        double[] winning = season.won(past);
        double[] losing = season.lost(past);
        for (int week = 0; week < awaited.length; week++) {
            awaited[week] = past.expected().wins()[week] * winning[week]
                    + past.expected().losses()[week] * losing[week];
        }
        return awaited;
    }

    private static double[] closings(Past past) {
        double[] closings = new double[past.weeks()];
        for (ForecastRows.Closing closing : past.closings()) {
            int week = (int) ChronoUnit.DAYS.between(closing.closedOn(), past.today()) / WEEK;
            if (week >= 0 && week < closings.length) {
                closings[week] += closing.won() + closing.lost();
            }
        }
        return closings;
    }
}

package org.coxswain.forecast;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.coxswain.pipeline.Residual;

/** Rehearses every member on stretches of the past that are as long as what is left of the period. */
final class Trials {

    /** The same week of the four quarters before, and weeks about a month before and after. */
    private static final int[] WEEKS_AGO = {4, 9, 13, 17, 22, 26, 30, 35, 39, 43, 48, 52};

    private static final int WEEK = 7;
    private static final int YEAR = 364;

    /** A younger organisation than this says nothing about forecasting an older one. */
    private static final int FEWEST_DAYS = 140;

    private final ForecastQuestion question;
    private final ForecastRows rows;
    private final Residual residual;
    private final Earnings earnings;

    Trials(ForecastQuestion question, ForecastRows rows, Residual residual) {
        this.question = question;
        this.rows = rows;
        this.residual = residual;
        this.earnings = Earnings.of(question.calendar(), rows.closings());
    }

    /** The latest first. */
    List<Trial> all() {
        int left = question.daysLeft();
        long known = ChronoUnit.DAYS.between(residual.firstExit(), residual.day());
        return left == 0
                ? List.of()
                : Arrays.stream(WEEKS_AGO)
                        .filter(weeks -> WEEK * weeks >= left - 1 && known - WEEK * weeks >= FEWEST_DAYS)
                        .parallel()
                        .mapToObj(weeks -> trial(weeks, Math.min(left, WEEK * weeks)))
                        .toList();
    }

    /** What each member says of the days to come, the model not asked. */
    double[] today() {
        return said(new Earnings.Stretch(residual.day(), question.daysLeft()));
    }

    /** How far off the level of the model's chances is likely to be today, in log odds. */
    double footing() {
        return Footing.spread(rows.closings(), residual.day());
    }

    private Trial trial(int weeksAgo, int days) {
        var stretch = new Earnings.Stretch(residual.day().minusWeeks(weeksAgo), days);
        Said model = new Hindsight(question.calendar(), rows, residual).said(weeksAgo, days);
        double[] said = said(stretch);
        double footing = Footing.spread(rows.knownOn(stretch.after()).closings(), stretch.after());
        double spread = model.logSpread(Math.hypot(Shock.BELIEVED, footing));
        said[Member.MODEL.ordinal()] = model.mean() * Math.exp(-spread * spread / 2);
        double year = earnings.in(new Earnings.Stretch(stretch.after().minusDays(YEAR), YEAR));
        return new Trial(weeksAgo, days, earnings.in(stretch), said, model, footing, year * days / YEAR);
    }

    private double[] said(Earnings.Stretch stretch) {
        double[] said = new double[Member.values().length];
        said[Member.REST_OF_PERIOD.ordinal()] = earnings.usual(stretch);
        return said;
    }
}

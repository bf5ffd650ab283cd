package org.coxswain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.coxswain.pipeline.Residual;
import org.coxswain.stats.Exits;

/** What the open pipeline was worth in each week of the past, the latest first, at the usual amounts. */
record OpenPast(LocalDate today, double[] byWeek) {

    private static final int WEEK = 7;

    static OpenPast of(Residual residual, Usual usual) {
        double[] worth = residual.segments().stream()
                .mapToDouble(segment -> usual.worth(segment).mean())
                .toArray();
        List<Exits> visits = residual.visits();
        double[] byWeek =
                new double[1 + visits.stream().mapToInt(Exits::weeksAgo).max().orElse(0)];
        for (Exits visit : visits) {
            for (int week = visit.endedWeeksAgo() + 1; week <= visit.weeksAgo(); week++) {
                byWeek[week] += visit.visits() * worth[visit.segment()];
            }
        }
        return new OpenPast(residual.day(), byWeek);
    }

    /** What the stretch will bring if the open pipeline turns into money as it did in the same days of other quarters. */
    double brings(Earnings earnings, Earnings.Stretch stretch) {
        double open = 0;
        double won = 0;
        for (Earnings.Stretch alike : earnings.alike(stretch)) {
            open += on(alike.after());
            won += earnings.in(alike);
        }
        return open > 0 ? on(stretch.after()) * won / open : earnings.usual(stretch);
    }

    private double on(LocalDate day) {
        int week = (int) ChronoUnit.DAYS.between(day, today) / WEEK;
        return week < byWeek.length ? byWeek[week] : 0;
    }
}

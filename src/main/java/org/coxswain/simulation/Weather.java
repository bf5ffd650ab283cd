package org.coxswain.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;

/** What happens to everybody at once: seasons, quarterly shocks, drift, the rush at the end of a quarter. */
record Weather(SimulationPlan plan) {

    private static final List<Double> SEASON = List.of(1.05, 1.00, .85, 1.10);

    double creation(LocalDate day) {
        return SEASON.get(day.get(IsoFields.QUARTER_OF_YEAR) - 1) * Math.exp(shock("creation shock", day, .08));
    }

    double conversion(LocalDate day) {
        double years = ChronoUnit.DAYS.between(plan.firstDay(), day) / 365.25;
        return shock("conversion shock", day, .12) + plan.preset().parameters().driftPerYear() * years;
    }

    /** Share of deals a manager takes over at the end. */
    double takeOvers() {
        return plan.preset().parameters().turnover() ? .03 : 0;
    }

    static boolean quarterEnds(LocalDate day) {
        return day.get(IsoFields.QUARTER_OF_YEAR) != day.plusDays(14).get(IsoFields.QUARTER_OF_YEAR);
    }

    private double shock(String purpose, LocalDate day, double spread) {
        int quarter = day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR);
        return Draws.normal(plan.key(purpose).and(quarter).random(), spread);
    }
}

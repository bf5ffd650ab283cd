package org.coxswain.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A row of quotas.csv. */
record Quota(String personId, LocalDate start, LocalDate end, long amount) {

    private static final double STRETCH = 1.05;
    private static final long ROUND = 5_000;

    /** What an average person would sell in this territory with this mix, a little stretched, every quarter alike. */
    static List<Quota> of(SimulationPlan plan, Rep rep) {
        double expected =
                new Economy(plan.preset()).revenuePerQuarter(rep, rep.levers().average());
        long amount = Math.max(ROUND, Math.round(STRETCH * expected / ROUND) * ROUND);
        return Stream.iterate(quarterStart(plan.firstDay()), start -> start.plusMonths(3))
                .takeWhile(start -> !start.isAfter(plan.lastDay().plusMonths(3)))
                .filter(start -> employed(rep, start))
                .map(start ->
                        new Quota(rep.person().id(), start, start.plusMonths(3).minusDays(1), amount))
                .toList();
    }

    private static boolean employed(Rep rep, LocalDate start) {
        LocalDate left = rep.person().leftOn();
        return rep.person().hiredOn().isBefore(start.plusMonths(3)) && (left == null || left.isAfter(start));
    }

    private static LocalDate quarterStart(LocalDate day) {
        return day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
    }
}

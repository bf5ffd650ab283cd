package org.coxswain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the chances are known: a level learnt from so many wins is off by one over the root of their number. Wins count
 * as the hazards remember them, a segment by the money it brings; weighted wins by their effective number (Kish 1965).
 */
final class Footing {

    private static final double HALF_LIFE_DAYS = 91;

    private Footing() {}

    /** Standard deviation of the log odds of all deals together, as of {@code day}. */
    static double spread(List<ForecastRows.Closing> closings, LocalDate day) {
        Map<String, Wins> segments = new TreeMap<>();
        double money = 0;
        for (ForecastRows.Closing closing : closings) {
            double weight = Math.pow(.5, ChronoUnit.DAYS.between(closing.closedOn(), day) / HALF_LIFE_DAYS);
            segments.computeIfAbsent(closing.segment(), any -> new Wins()).add(closing, weight);
            money += weight * closing.amount().doubleValue();
        }
        if (money <= 0) {
            return 1;
        }
        double variance = 0;
        for (Wins wins : segments.values()) {
            variance += Math.pow(wins.money / money, 2) / (1 + wins.effective());
        }
        return Math.sqrt(variance);
    }

    private static final class Wins {

        private double weights;
        private double squares;
        private double money;

        private void add(ForecastRows.Closing closing, double weight) {
            weights += weight * closing.won();
            squares += weight * weight * closing.won();
            money += weight * closing.amount().doubleValue();
        }

        private double effective() {
            return squares > 0 ? weights * weights / squares : 0;
        }
    }
}

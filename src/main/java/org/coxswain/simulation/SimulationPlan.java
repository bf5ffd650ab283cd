package org.coxswain.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.coxswain.stats.RandomKey;

/** Which organisation to make: everything in it follows from these five. */
public record SimulationPlan(long seed, int reps, int weeks, Preset preset, LocalDate lastDay) {

    public SimulationPlan {
        if (reps < 1 || reps > 5_000) {
            throw new IllegalArgumentException("A simulated organisation has 1 to 5000 reps, not " + reps);
        }
        if (weeks < 1 || weeks > 1_040) {
            throw new IllegalArgumentException("A simulation runs for 1 to 1040 weeks, not " + weeks);
        }
    }

    public static SimulationPlan of(long seed, Preset preset, LocalDate lastDay) {
        return new SimulationPlan(seed, preset.reps(), preset.weeks(), preset, lastDay);
    }

    /** A Monday; the last week may be cut short by the last day. */
    public LocalDate firstDay() {
        return monday(0);
    }

    LocalDate monday(int week) {
        return lastDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks - 1L - week);
    }

    RandomKey key(String purpose) {
        return RandomKey.of(seed).and(purpose);
    }

    int territories() {
        return Math.clamp(Math.round(reps / 6f), 2, Territory.NAMES.size());
    }

    int teams() {
        return Math.max(1, Math.round(reps / 8f));
    }
}

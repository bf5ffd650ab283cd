package org.coxswain.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When something put off comes back. */
public enum Later {
    TOMORROW("Tomorrow"),
    NEXT_WEEK("Next week"),
    WHEN_IT_CHANGES("When it changes");

    private final String word;

    Later(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The day, where it is one. */
    Optional<LocalDate> from(LocalDate today) {
        return switch (this) {
            case TOMORROW -> Optional.of(today.plusDays(1));
            case NEXT_WEEK -> Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            case WHEN_IT_CHANGES -> Optional.empty();
        };
    }
}

package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days that are looked at, both ends included. */
record Window(LocalDate from, LocalDate to) {

    private static final double WEEK = 7.0;
    static final double WEEKS_A_QUARTER = 13;

    int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    int weeks() {
        return (days() + 6) / 7;
    }

    double quarters() {
        return days() / WEEK / WEEKS_A_QUARTER;
    }

    /** Days of the given week, counted from 0, on which the person was there. */
    int daysThere(Seller seller, int week) {
        LocalDate start = latest(seller.since(from), from.plusDays(7L * week));
        LocalDate last =
                seller.leftOn() == null ? to : earliest(to, seller.leftOn().minusDays(1));
        LocalDate end = earliest(last, from.plusDays(7L * week + 6));
        return (int) Math.max(0, ChronoUnit.DAYS.between(start, end) + 1);
    }

    double weeksThere(Seller seller) {
        int days = 0;
        for (int week = 0; week < weeks(); week++) {
            days += daysThere(seller, week);
        }
        return days / WEEK;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

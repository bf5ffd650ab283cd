package org.coxswain.backtest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Misses as a person says them: 4.9%, 12% over. */
record Percents(Locale locale) {

    private static final double LARGE = .0995;
    private static final double SMALL = .0005;

    /** With a tenth below ten percent. */
    String of(double share) {
        return decimal(100 * share, share < LARGE ? 1 : 0) + "%";
    }

    /** A difference between shares, in points. */
    String points(double share) {
        return decimal(100 * share, 1) + " points";
    }

    /** How far off, and on which side. */
    String off(double told, BigDecimal actual) {
        if (actual.signum() <= 0) {
            return "nothing came";
        }
        double off = told / actual.doubleValue() - 1;
        if (Math.abs(off) < SMALL) {
            return "exact";
        }
        return of(Math.abs(off)) + (off > 0 ? " over" : " under");
    }

    private String decimal(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}

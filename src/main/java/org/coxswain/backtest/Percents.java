package org.coxswain.backtest;

import java.math.BigDecimal;
import org.coxswain.brief.Figures;

/** Misses as a person says them: 4.9%, 12% over. */
record Percents(Figures figures) {

    private static final double LARGE = .1;
    private static final double SMALL = .0005;

    /** With a tenth where it tells something. */
    String of(double share) {
        return figures.decimal(100 * share) + "%";
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

    /** As whole percents where they are large. */
    String rough(double share) {
        return share >= LARGE ? figures.share(share) : of(share);
    }
}

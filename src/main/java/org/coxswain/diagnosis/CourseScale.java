package org.coxswain.diagnosis;

import org.coxswain.stats.Shrinkage.Prior;

/** How a lever is measured over time: how far people are believed to differ, and what a shift is in its natural unit. */
enum CourseScale {
    SHARE(new Prior(.10, .05), .3) {
        @Override
        double natural(double mean) {
            return mean;
        }

        @Override
        double moved(double usual, double shift) {
            return Math.clamp(usual, .02, .98) * (1 - Math.clamp(usual, .02, .98)) * shift;
        }
    },
    RATE(new Prior(.09, .05), .2) {
        @Override
        double natural(double mean) {
            return mean;
        }

        @Override
        double moved(double usual, double shift) {
            return usual * shift;
        }
    },
    SIZE(new Prior(.04, .02), .15) {
        @Override
        double natural(double mean) {
            return Math.exp(mean);
        }

        @Override
        double moved(double usual, double shift) {
            return Math.exp(usual) * (Math.exp(shift) - 1);
        }
    },
    DISCOUNT(new Prior(.0015, .0005), .02) {
        @Override
        double natural(double mean) {
            return mean;
        }

        @Override
        double moved(double usual, double shift) {
            return -shift;
        }
    },
    DAYS(new Prior(.03, .01), .15) {
        @Override
        double natural(double mean) {
            return Math.exp(mean) - 1;
        }

        @Override
        double moved(double usual, double shift) {
            return Math.exp(usual) * (Math.exp(-shift) - 1);
        }
    };

    final Prior prior;

    /** The shift that is worth the coaching: this is what must not be overlooked. */
    final double worthHaving;

    CourseScale(Prior prior, double worthHaving) {
        this.prior = prior;
        this.worthHaving = worthHaving;
    }

    /** A mean in the unit it is spoken of. */
    abstract double natural(double mean);

    /** What a shift for the better changes where this is usual, in the unit it is spoken of. */
    abstract double moved(double usual, double shift);

    /** Whether a smaller figure is the better one. */
    boolean lessIsBetter() {
        return this == DISCOUNT || this == DAYS;
    }
}

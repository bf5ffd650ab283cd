package org.coxswain.pipeline;

import org.coxswain.stats.Age;
import org.coxswain.stats.Curves;

/** When a deal has been in its stage for too long. */
sealed interface StuckRule {

    double HOPELESS = .75;

    boolean stuck(int days);

    String because(int days, String stage);

    /** Three in four never advance from this age on, and half of those that do were gone earlier. */
    record Learnt(Curves curves, int usualDays) implements StuckRule {

        double neverAdvances(int days) {
            return 1 - curves.residual(Math.min(days, Age.OLDEST));
        }

        @Override
        public boolean stuck(int days) {
            return neverAdvances(days) >= HOPELESS && days > usualDays;
        }

        @Override
        public String because(int days, String stage) {
            return "%d days in %s: %d of 100 deals this old never go forward; those that do usually take %d days"
                    .formatted(days, stage, Math.round(100 * neverAdvances(days)), usualDays);
        }
    }

    /** Longer than three quarters of the deals that were won. */
    record LongerThanWon(int days75) implements StuckRule {

        @Override
        public boolean stuck(int days) {
            return days > days75;
        }

        @Override
        public String because(int days, String stage) {
            return "%d days in %s; three quarters of the deals won were through in %d".formatted(days, stage, days75);
        }
    }

    /** Longer than the organisation itself allows. */
    record LongerThanAllowed(int staleAfterDays) implements StuckRule {

        @Override
        public boolean stuck(int days) {
            return days > staleAfterDays;
        }

        @Override
        public String because(int days, String stage) {
            return "%d days in %s; your process allows %d".formatted(days, stage, staleAfterDays);
        }
    }

    /** Nothing to compare with. */
    record Unknown() implements StuckRule {

        @Override
        public boolean stuck(int days) {
            return false;
        }

        @Override
        public String because(int days, String stage) {
            return "%d days in %s; too few deals have left it to say what is usual".formatted(days, stage);
        }
    }
}

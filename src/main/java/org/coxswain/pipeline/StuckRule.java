package org.coxswain.pipeline;

import java.util.Optional;
import org.coxswain.stats.Age;
import org.coxswain.stats.Curves;
import org.jspecify.annotations.Nullable;

/** When a deal has been in its stage for too long. */
sealed interface StuckRule {

    double HOPELESS = .75;

    boolean stuck(Standing deal);

    String because(Standing deal);

    /** Chance that a deal in its stage for so many days never moves forward, as far as its age tells. */
    default Optional<Double> neverAdvances(int days) {
        return Optional.empty();
    }

    /**
     * How one deal stands.
     *
     * @param never chance that it never moves forward, all told; absent where too few deals have left the stage to tell
     * @param workedLately weeks of the last four in this stage in which anything was done on it, where that says something
     */
    record Standing(
            String stage,
            int days,
            @Nullable Double never,
            @Nullable Integer workedLately) {

        String so() {
            return days + " days in " + stage;
        }

        boolean hopeless() {
            return never != null && never >= HOPELESS;
        }
    }

    /** Three in four never advance from here on, and half of those that do were gone earlier. */
    record Learnt(Curves curves, int usualDays) implements StuckRule {

        private static final int WEEK = 7;
        private static final int LATELY_WEEKS = 4;

        @Override
        public Optional<Double> neverAdvances(int days) {
            return Optional.of(1 - curves.residual(Math.min(days, Age.OLDEST)));
        }

        @Override
        public boolean stuck(Standing deal) {
            return deal.hopeless() && deal.days() > usualDays;
        }

        @Override
        public String because(Standing deal) {
            double never = deal.never() == null ? 0 : deal.never();
            return deal.so()
                    + worked(deal)
                    + ": "
                    + (never > .99 ? "more than 99" : Math.round(100 * never))
                    + " of 100 deals "
                    + (deal.workedLately() == null ? "this old" : "like it")
                    + " never go forward; those that do usually take "
                    + usualDays
                    + " days";
        }

        private static String worked(Standing deal) {
            Integer weeks = deal.workedLately();
            if (weeks == null) {
                return "";
            }
            int seen = Math.clamp((deal.days() + WEEK - 1) / WEEK, 1, LATELY_WEEKS);
            return weeks == 0
                    ? ", nothing done on it %s"
                            .formatted(seen == 1 ? "in the last week" : "in %d weeks".formatted(seen))
                    : ", worked on in %d of the last %d weeks".formatted(weeks, Math.max(weeks, seen));
        }
    }

    /** Longer than three quarters of the deals that were won. */
    record LongerThanWon(int days75) implements StuckRule {

        @Override
        public boolean stuck(Standing deal) {
            return deal.days() > days75;
        }

        @Override
        public String because(Standing deal) {
            return "%s; three quarters of the deals won were through in %d".formatted(deal.so(), days75);
        }
    }

    /** Longer than the organisation itself allows. */
    record LongerThanAllowed(int staleAfterDays) implements StuckRule {

        @Override
        public boolean stuck(Standing deal) {
            return deal.days() > staleAfterDays;
        }

        @Override
        public String because(Standing deal) {
            return "%s; your process allows %d".formatted(deal.so(), staleAfterDays);
        }
    }

    /** Nothing to compare with. */
    record Unknown() implements StuckRule {

        @Override
        public boolean stuck(Standing deal) {
            return false;
        }

        @Override
        public String because(Standing deal) {
            return "%s; too few deals have left it to say what is usual".formatted(deal.so());
        }
    }
}

package org.coxswain.forecast;

import java.time.LocalDate;

/** What is to be expected of one open deal. */
public sealed interface DealOutlook {

    String opportunityId();

    String ownerId();

    /**
     * @param winProbability of ever being won, with its 80 % interval
     * @param n earlier visits to the same stage and segment that got as old as this one
     * @param closesInPeriod chance of being won within the period
     * @param closeP10 by when one in ten of its possible wins would be in, closeP50 half, closeP90 nine in ten
     * @param worth money it brings when won, on average; the usual of its kind where nobody has written an amount
     * @param because the precedent in a plain sentence
     */
    record Likely(
            String opportunityId,
            String ownerId,
            double winProbability,
            double low,
            double high,
            long n,
            double closesInPeriod,
            LocalDate closeP10,
            LocalDate closeP50,
            LocalDate closeP90,
            double worth,
            String because)
            implements DealOutlook {}

    /** Nothing dates its stage, so nothing can be said. */
    record Undated(String opportunityId, String ownerId) implements DealOutlook {}
}

package org.coxswain.forecast;

import java.math.BigDecimal;
import org.coxswain.calendar.Period;

/** How many deals a week have to be created from now on, for four chances in five of the next period's quota. */
public sealed interface NeededPace {

    /**
     * @param deals a week
     * @param period the one after the period asked about
     * @param open what the deals that are open should bring to it
     * @param each what one more new deal a week should bring to it
     */
    record PerWeek(double deals, Period period, BigDecimal quota, BigDecimal open, BigDecimal each)
            implements NeededPace {}

    /** @param because a whole sentence */
    record Unsaid(String because) implements NeededPace {}
}

package org.coxswain.forecast;

import java.time.LocalDate;
import java.util.List;

/** What a won deal brought on average in the year before a day. */
record Usual(List<ForecastRows.Closing> closings, LocalDate day) {

    private static final int YEAR = 364;
    private static final int FEWEST = 10;

    /** How far deals of one segment differ, where nothing is known of it: like an exponential law. */
    private static final double VARIATION = 1;

    Worth worth(String segment) {
        long deals = 0;
        double amount = 0;
        long allDeals = 0;
        double allAmount = 0;
        for (ForecastRows.Closing closing : closings) {
            if (closing.closedOn().isAfter(day.minusDays(YEAR))) {
                allDeals += closing.won();
                allAmount += closing.amount().doubleValue();
                if (closing.segment().equals(segment)) {
                    deals += closing.won();
                    amount += closing.amount().doubleValue();
                }
            }
        }
        double mean = deals >= FEWEST ? amount / deals : allDeals > 0 ? allAmount / allDeals : 0;
        return new Worth(mean, VARIATION);
    }
}

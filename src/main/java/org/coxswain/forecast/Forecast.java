package org.coxswain.forecast;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.coxswain.calendar.Period;

/** The answer to a {@link ForecastQuestion}. */
public sealed interface Forecast {

    Period period();

    /** Won in the period so far. */
    BigDecimal closed();

    /** What anybody could say without a model. */
    BigDecimal naive();

    /**
     * @param people by person id
     * @param deals every open deal, in the order of ids
     * @param swings the deals that carry most of the uncertainty, most first
     */
    record Told(
            Period period,
            BigDecimal naive,
            Outlook team,
            Map<String, Outlook> people,
            List<DealOutlook> deals,
            List<Swing> swings,
            Groups groups,
            Rehearsed rehearsed,
            NextPeriod next)
            implements Forecast {

        @Override
        public BigDecimal closed() {
            return team.closed();
        }

        /** What these people together have to create for the period after this one. */
        public NeededPace needed(Collection<String> personIds) {
            return next.needed(personIds);
        }

        /** What these people will bring together, from the same draws as each of them. */
        public Outlook of(Collection<String> personIds) {
            return groups.outlook(personIds);
        }
    }

    /** Fewer exits from stages than anything could be learnt from. */
    record NotEnoughOfYourOwnDeals(Period period, BigDecimal closed, BigDecimal naive, long exits)
            implements Forecast {}

    /** An open deal and its share of the variance of what is still to come. */
    record Swing(String opportunityId, double shareOfVariance) {}
}

package org.coxswain.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.coxswain.calendar.Period;
import org.coxswain.stats.Normal;

/**
 * The period after the one asked about, by the model of deals alone: what is open now goes on into it, and deals created from
 * tomorrow on grow into it. Its money is taken to be lognormal; the odds of all deals share one shock, new deals another.
 *
 * @param shock of the log odds
 * @param quotas of that period, by person
 */
record NextPeriod(Period period, Rates rates, double shock, Map<String, BigDecimal> quotas) {

    static final double CERTAINTY = .8;
    private static final double MOST = 10;
    private static final double TENTH = 10;
    private static final double WEEK = 7;
    private static final int HALVINGS = 60;

    /** For these people together, at their own rates. */
    NeededPace needed(Collection<String> ids) {
        var people = new TreeSet<>(ids);
        double quota = people.stream()
                .map(quotas::get)
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
        if (quota <= 0) {
            return new NeededPace.Unsaid("There is no quota for %s.".formatted(period.label()));
        }
        Growth growth = new Ripening(period, rates, people).growth();
        if (growth.each().mean() <= 0) {
            return new NeededPace.Unsaid(
                    "No deal created from now on is likely to be won by the end of %s.".formatted(period.label()));
        }
        double most = MOST * WEEK * growth.perDay();
        return chance(growth, most, quota) < CERTAINTY
                ? new NeededPace.Unsaid(
                        "Not even ten times as many new deals as now would give %s an 80%% chance of its quota."
                                .formatted(period.label()))
                : told(growth, quota, least(growth, most, quota));
    }

    /** Chance of the quota when so many deals are created a week. */
    double chance(Growth growth, double perWeek, double quota) {
        Said fresh = growth.each().times(perWeek);
        Said all = growth.open().and(fresh).and(new Said(0, Math.pow(Takings.CREATION_SHOCK * fresh.mean(), 2), 0));
        double spread = all.logSpread(shock);
        return spread > 0
                ? Normal.cdf((Math.log(all.mean() / quota) - spread * spread / 2) / spread)
                : all.mean() >= quota ? 1 : 0;
    }

    private double least(Growth growth, double most, double quota) {
        double low = 0;
        double high = most;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (chance(growth, middle, quota) < CERTAINTY) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private NeededPace told(Growth growth, double quota, double perWeek) {
        return new NeededPace.PerWeek(
                Math.ceil(TENTH * perWeek - 1e-6) / TENTH,
                period,
                money(quota),
                money(growth.open().mean()),
                money(growth.each().mean()));
    }

    private static BigDecimal money(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN);
    }

    /**
     * What ripens within the period.
     *
     * @param each of one new deal a week
     * @param perDay deals these people create now
     */
    record Growth(Said open, Said each, double perDay) {}
}

package org.coxswain.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.coxswain.calendar.Period;
import org.coxswain.pipeline.Residual;
import org.coxswain.pipeline.ResidualDeal;
import org.coxswain.stats.WinByEnd;

/** Which deals of these people are won within a later period: those won by its end, less those won before it begins. */
record Ripening(Period period, Rates rates, Collection<String> people) {

    private static final double WEEK = 7;

    NextPeriod.Growth growth() {
        Residual residual = rates.going().residual();
        Said open = Said.NOTHING;
        Said each = Said.NOTHING;
        double all = residual.segments().stream().mapToDouble(this::perDay).sum();
        for (String segment : residual.segments()) {
            Window window = window(segment);
            for (ResidualDeal deal : residual.deals()) {
                if (deal.segment().equals(segment) && people.contains(deal.ownerId())) {
                    open = open.and(window.of(deal));
                }
            }
            if (all > 0) {
                each = each.and(fresh(segment, window, perDay(segment) / all));
            }
        }
        return new NextPeriod.Growth(open, each, all);
    }

    /** Of one new deal a week, as much as falls to the segment. */
    private Said fresh(String segment, Window window, double share) {
        double ripe = 0;
        for (int day = 0; day < window.late().days(); day++) {
            ripe += window.ofNew(day);
        }
        double chance = window.late().days() == 0 ? 0 : ripe / window.late().days();
        return Said.of(new Fresh(segment, share / WEEK * ripe, chance, worth(segment)));
    }

    /** The mean of these people, each counting by what he creates. */
    private Worth worth(String segment) {
        double deals = 0;
        double money = 0;
        double variation = 0;
        for (String person : people) {
            double perDay = rates.creations().perDay(person, segment);
            Worth usual = rates.worths().usual(person, segment);
            deals += perDay;
            money += perDay * usual.mean();
            variation += perDay * usual.variation();
        }
        return deals > 0 ? new Worth(money / deals, variation / deals) : Worth.known(0);
    }

    private double perDay(String segment) {
        return people.stream()
                .mapToDouble(person -> rates.creations().perDay(person, segment))
                .sum();
    }

    private Window window(String segment) {
        Residual residual = rates.going().residual();
        LocalDate today = residual.day();
        int before = (int) Math.max(0, ChronoUnit.DAYS.between(today, period.start()) - 1);
        int until = before + period.days();
        double deals = perDay(segment);
        double advance = 0;
        double lose = 0;
        for (String person : people) {
            double weight = deals > 0 ? rates.creations().perDay(person, segment) / deals : 1.0 / people.size();
            advance += weight * rates.paces().advance(person);
            lose += weight * rates.paces().lose(person);
        }
        var course = residual.course(residual.segments().indexOf(segment)).scaled(advance, lose);
        return new Window(
                rates,
                WinByEnd.of(course, rates.going().after(before), residual.entry()),
                WinByEnd.of(course, rates.going().after(until), residual.entry()));
    }

    /** Chances of being won by the eve of the period, and by its end. */
    private record Window(Rates rates, WinByEnd soon, WinByEnd late) {

        Said of(ResidualDeal deal) {
            Integer position = deal.position();
            LocalDate since = deal.since();
            if (position == null || since == null) {
                return Said.NOTHING;
            }
            int age = rates.going().residual().age(since);
            double chance = late.chance(position - 1, age) - soon.chance(position - 1, age);
            return Said.of(1, Math.max(0, chance), rates.worths().of(deal));
        }

        double ofNew(int day) {
            return Math.max(0, late.chanceOfNew(day) - (day < soon.days() ? soon.chanceOfNew(day) : 0));
        }
    }
}

package org.coxswain.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;
import org.coxswain.forecast.Forecast;
import org.coxswain.forecast.Outlook;
import org.coxswain.stats.Interval;

/** What each person won by day, to hold the forecast of each person's quarter against, and two simple rules beside it. */
record OwnQuarters(Map<String, List<Won>> byPerson) {

    private static final Sql OWN = Sql.of(OwnQuarters.class, "own_won.sql");
    private static final FiscalCalendar CALENDAR = FiscalCalendar.CALENDAR_YEAR;
    private static final int QUARTERS = 4;

    record Won(String personId, LocalDate closedOn, BigDecimal amount) {}

    /** As it is known in the end. */
    static OwnQuarters of(AsOf facts) {
        return new OwnQuarters(
                facts.ask(Won.class, OWN, Map.of()).stream().collect(Collectors.groupingBy(Won::personId)));
    }

    /** Of what was told at the end of that day. */
    List<Mark> marks(Forecast.Told told, LocalDate day, String at) {
        List<Mark> marks = new ArrayList<>();
        told.people().forEach((person, outlook) -> {
            double came = won(person, told.period());
            marks.add(miss(Mark.COXSWAIN, at, new Case(outlook.p50().doubleValue(), came)));
            marks.add(miss("last quarter", at, new Case(won(person, CALENDAR.before(told.period())), came)));
            marks.add(miss("usual rest", at, new Case(usual(person, told.period(), day), came)));
            marks.add(new Mark.Share(
                    new Mark.Name(Measure.OWN_COVERAGE, Mark.COXSWAIN, at),
                    range(outlook).holds(came) ? 1 : 0,
                    1));
        });
        return marks;
    }

    private record Case(double said, double came) {}

    private static Mark miss(String contender, String at, Case one) {
        return new Mark.Share(
                new Mark.Name(Measure.OWN_MISS, contender, at), Math.abs(one.said() - one.came()), one.came());
    }

    private static Interval range(Outlook outlook) {
        return new Interval(outlook.p10().doubleValue(), outlook.p90().doubleValue());
    }

    /** Closed so far, and what the same rest of the last four quarters brought on average. */
    private double usual(String person, Period period, LocalDate day) {
        int left = period.daysAfter(day);
        double rests = Stream.iterate(CALENDAR.before(period), CALENDAR::before)
                .limit(QUARTERS)
                .mapToDouble(past -> won(person, past.end().minusDays(left), past.end()))
                .sum();
        return won(person, period.start().minusDays(1), day) + rests / QUARTERS;
    }

    private double won(String person, Period period) {
        return won(person, period.start().minusDays(1), period.end());
    }

    private double won(String person, LocalDate after, LocalDate upTo) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .filter(one -> one.closedOn().isAfter(after) && !one.closedOn().isAfter(upTo))
                .mapToDouble(one -> one.amount().doubleValue())
                .sum();
    }
}

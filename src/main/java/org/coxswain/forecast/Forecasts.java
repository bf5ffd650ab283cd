package org.coxswain.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.calendar.Period;
import org.coxswain.pipeline.Residual;

/** The door: what a period will bring, and what becomes of each open deal. */
public final class Forecasts {

    private static final int FEWEST_EXITS = 30;
    private static final int SWINGS = 5;

    private Forecasts() {}

    public static Forecast of(ForecastQuestion question) {
        return of(question, Residual.of(question.asOf()));
    }

    /** With what is left to hope for known already. */
    public static Forecast of(ForecastQuestion question, Residual residual) {
        ForecastRows rows = ForecastRows.of(question, residual.firstExit());
        BigDecimal naive = naive(question, rows);
        Map<String, BigDecimal> closed = closed(rows);
        BigDecimal won = closed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (residual.exits() < FEWEST_EXITS) {
            return new Forecast.NotEnoughOfYourOwnDeals(question.period(), won, naive, residual.exits());
        }
        Rates rates = Rates.of(question, rows, residual);
        List<Book> books = books(question, rates);
        Mixed mixed = Mixed.of(books, new Trials(question, rows, residual), won);
        Groups groups = new Groups(mixed.takings(), closed, rows.owed()).with(books);
        var ids = new TreeSet<>(closed.keySet());
        rows.sellers().forEach(seller -> ids.add(seller.personId()));
        books.forEach(book -> ids.add(book.ownerId()));
        var people = new TreeMap<String, Outlook>();
        ids.forEach(id -> people.put(id, groups.outlook(List.of(id))));
        return new Forecast.Told(
                question.period(),
                naive,
                groups.outlook(ids),
                people,
                deals(books, residual),
                swings(books),
                groups,
                mixed.rehearsed(),
                next(question, rates, mixed.shock()));
    }

    private static List<Book> books(ForecastQuestion question, Rates rates) {
        LocalDate today = question.asOf().day();
        return new Books(rates, new Books.Span(today, rates.going().after(question.daysLeft()))).all();
    }

    private static NextPeriod next(ForecastQuestion question, Rates rates, double shock) {
        Period next = question.calendar().after(question.period());
        return new NextPeriod(next, rates, shock, ForecastRows.owed(question.asOf(), next));
    }

    private static BigDecimal naive(ForecastQuestion question, ForecastRows rows) {
        Running won = Running.of(rows.closings().stream()
                .map(closing -> new Running.OfDay(closing.closedOn(), closing.amount()))
                .toList());
        Origin today = new Origin(question.asOf().day(), question.period());
        double naive = new Habits(won, Running.of(List.of()), question.calendar())
                .point(Baseline.REST_OF_PERIOD, today)
                .orElse(0);
        return BigDecimal.valueOf(naive).setScale(2, RoundingMode.HALF_EVEN);
    }

    private static Map<String, BigDecimal> closed(ForecastRows rows) {
        return rows.closed().stream()
                .collect(Collectors.toMap(ForecastRows.Closed::ownerId, ForecastRows.Closed::amount));
    }

    /** In the order the open deals come in, which is that of their ids: looking up is quicker than sorting anew. */
    private static List<DealOutlook> deals(List<Book> books, Residual residual) {
        var byId = new HashMap<String, DealOutlook>();
        books.forEach(book -> book.deals().forEach(deal -> byId.put(deal.opportunityId(), deal)));
        return residual.deals().stream()
                .flatMap(deal -> Stream.ofNullable(byId.get(deal.opportunityId())))
                .toList();
    }

    private static List<Forecast.Swing> swings(List<Book> books) {
        List<Stake> stakes =
                books.stream().flatMap(book -> book.stakes().stream()).toList();
        double all = stakes.stream().mapToDouble(Stake::variance).sum();
        double[] largest = stakes.stream().mapToDouble(Stake::variance).sorted().toArray();
        double least = largest.length > SWINGS ? largest[largest.length - SWINGS] : 0;
        return stakes.stream()
                .filter(stake -> stake.variance() > 0 && stake.variance() >= least)
                .sorted(Comparator.comparingDouble(Stake::variance).reversed().thenComparing(Stake::opportunityId))
                .limit(SWINGS)
                .map(stake -> new Forecast.Swing(stake.opportunityId(), stake.variance() / all))
                .toList();
    }
}

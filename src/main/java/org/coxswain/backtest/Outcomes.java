package org.coxswain.backtest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coxswain.calendar.Period;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;
import org.jspecify.annotations.Nullable;

/** What came, as known on the last day: asked before anything is forecast, and held against it only afterwards. */
final class Outcomes {

    private final Map<String, LocalDate> wins = new HashMap<>();
    private final List<Came> came;

    record First(@Nullable LocalDate day) {}

    record Win(String opportunityId, LocalDate closedOn) {}

    record Came(String ownerId, LocalDate closedOn, BigDecimal amount) {}

    private Outcomes(List<Came> came) {
        this.came = came;
    }

    static Outcomes of(AsOf lastDay, LocalDate start, LocalDate end) {
        Map<String, LocalDate> days = Map.of("start", start, "end", end);
        Outcomes outcomes = new Outcomes(lastDay.ask(Came.class, sql("came.sql"), days));
        lastDay.ask(Win.class, sql("wins.sql"), days)
                .forEach(win -> outcomes.wins.put(win.opportunityId(), win.closedOn()));
        return outcomes;
    }

    static Optional<LocalDate> firstClosing(AsOf lastDay) {
        return Optional.ofNullable(lastDay.ask(First.class, sql("first_closing.sql"), Map.of())
                .getFirst()
                .day());
    }

    /** Won in the period by these people, or by everybody when there are none. */
    BigDecimal actual(Period period, Collection<String> people) {
        var asked = Set.copyOf(people);
        return came.stream()
                .filter(one -> period.contains(one.closedOn()))
                .filter(one -> asked.isEmpty() || asked.contains(one.ownerId()))
                .map(Came::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All that was won by these people, or by everybody when there are none, up to each day on which something was. */
    List<Course.Won> course(Collection<String> people) {
        var asked = Set.copyOf(people);
        var days = new TreeMap<LocalDate, BigDecimal>();
        came.stream()
                .filter(one -> asked.isEmpty() || asked.contains(one.ownerId()))
                .forEach(one -> days.merge(one.closedOn(), one.amount(), BigDecimal::add));
        var sofar = new ArrayList<Course.Won>();
        var sum = BigDecimal.ZERO;
        for (var day : days.entrySet()) {
            sum = sum.add(day.getValue());
            sofar.add(new Course.Won(day.getKey(), sum));
        }
        return List.copyOf(sofar);
    }

    boolean wonBy(String opportunityId, LocalDate end) {
        LocalDate day = wins.get(opportunityId);
        return day != null && !day.isAfter(end);
    }

    private static Sql sql(String file) {
        return Sql.of(Outcomes.class, file);
    }
}

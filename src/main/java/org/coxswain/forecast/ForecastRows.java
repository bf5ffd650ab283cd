package org.coxswain.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coxswain.calendar.Period;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;
import org.jspecify.annotations.Nullable;

/** What the facts say about the past of a forecast, in sizes that grow with people and days, not with deals. */
record ForecastRows(
        List<Seller> sellers,
        List<Leaving> leavings,
        List<Closing> closings,
        List<Closed> closed,
        List<Creation> creations,
        List<Created> created,
        List<Won> won,
        Told told,
        List<Quota> quotas) {

    private static final int WINDOW = 364;

    record Seller(
            String personId,
            String territory,
            @Nullable LocalDate hiredOn,
            @Nullable LocalDate leftOn) {}

    record Leaving(String ownerId, int position, String segment, int ageClass, long days, long advanced, long lost) {}

    record Closing(LocalDate closedOn, String segment, long won, long lost, BigDecimal amount) {}

    record Closed(String ownerId, BigDecimal amount) {}

    record Creation(String ownerId, String segment, int stretch, long deals, LocalDate firstOn) {}

    record Created(String segment, int weeksAgo, long deals) {}

    record Won(String ownerId, String segment, String product, long deals, BigDecimal amount, BigDecimal square) {}

    record Told(long deals, BigDecimal won, BigDecimal said) {}

    record Quota(String personId, BigDecimal amount) {}

    Map<String, String> territories() {
        return sellers.stream().collect(Collectors.toMap(Seller::personId, Seller::territory));
    }

    Map<String, BigDecimal> owed() {
        return byPerson(quotas);
    }

    /** Of another period, by person. */
    static Map<String, BigDecimal> owed(AsOf asOf, Period period) {
        return byPerson(asOf.ask(Quota.class, sql("quotas.sql"), bounds(period)));
    }

    private static Map<String, BigDecimal> byPerson(List<Quota> quotas) {
        return quotas.stream().collect(Collectors.toMap(Quota::personId, Quota::amount));
    }

    private static Map<String, Object> bounds(Period period) {
        return Map.of("start", period.start(), "end", period.end());
    }

    /** With the closings up to that day only. */
    ForecastRows knownOn(LocalDate day) {
        List<Closing> known =
                closings.stream().filter(one -> !one.closedOn().isAfter(day)).toList();
        return new ForecastRows(sellers, leavings, known, closed, creations, created, won, told, quotas);
    }

    static ForecastRows of(ForecastQuestion question, LocalDate firstExit) {
        AsOf asOf = question.asOf();
        LocalDate since = asOf.day().minusDays(WINDOW);
        Map<String, Object> period = bounds(question.period());
        return new ForecastRows(
                asOf.ask(Seller.class, sql("sellers.sql"), Map.of()),
                asOf.ask(
                        Leaving.class, sql("paces.sql"), Map.of("since", since.isAfter(firstExit) ? since : firstExit)),
                asOf.ask(Closing.class, sql("closings.sql"), Map.of()),
                asOf.ask(Closed.class, sql("closed.sql"), period),
                asOf.ask(Creation.class, sql("creations.sql"), Map.of()),
                asOf.ask(Created.class, sql("created.sql"), Map.of()),
                asOf.ask(Won.class, sql("worths.sql"), Map.of()),
                asOf.ask(Told.class, sql("drift.sql"), Map.of()).getFirst(),
                asOf.ask(Quota.class, sql("quotas.sql"), period));
    }

    private static Sql sql(String file) {
        return Sql.of(ForecastRows.class, file);
    }
}

package org.coxswain.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts as known at the end of a day: the temporary tables {@code person}, {@code deal}, {@code visit},
 * {@code dated_visit}, {@code sitting}, {@code change}, {@code activity}, {@code quota}, {@code stage}, {@code coaching}
 * and {@code account}, in which nothing recorded later can be seen. Every question may use {@code :asOf}.
 */
public final class AsOf {

    private static final List<Sql> MAKING = List.of(
            sql("account.sql"),
            sql("known.sql"),
            sql("change.sql"),
            sql("entry.sql"),
            sql("ownership.sql"),
            sql("standing.sql"),
            sql("coverage.sql"),
            sql("activity.sql"),
            sql("touch.sql"),
            sql("person.sql"),
            sql("deal.sql"),
            sql("visit.sql"),
            sql("sitting.sql"),
            sql("tidied.sql"),
            sql("dated_visit.sql"),
            sql("quota.sql"),
            sql("quota_in.sql"),
            sql("coaching.sql"));
    private static final Sql COVERAGE = sql("coverage_row.sql");
    private static final Sql SPAN = sql("span.sql");
    private static final Sql PEOPLE = sql("people.sql");
    private static final Sql UNRATED = sql("unrated.sql");
    private static final Sql COUNTS = sql("counts.sql");

    private final Engine engine;
    private final LocalDate day;
    private final String currency;
    private final Once<Coverage> coverage = new Once<>(() -> only(Coverage.class, COVERAGE));
    private final Once<Counts> counts = new Once<>(() -> only(Counts.class, COUNTS));

    record Span(@Nullable LocalDate firstDay) {}

    private AsOf(Engine engine, LocalDate day, String currency) {
        this.engine = engine;
        this.day = day;
        this.currency = currency;
    }

    static AsOf of(Engine engine, LocalDate day, String currency) {
        var asOf = new AsOf(engine, day, currency);
        MAKING.forEach(table -> asOf.run(table, Map.of()));
        return asOf;
    }

    public LocalDate day() {
        return day;
    }

    /** Code of the currency all amounts are in. */
    public String currency() {
        return currency;
    }

    /** Whether stage history carries the deals; without it every deal makes one visit to the stage {@code Open}. */
    public boolean history() {
        return coverage().history();
    }

    public Coverage coverage() {
        return coverage.get();
    }

    /** The first day on which anything was created or closed, if any was. */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(ask(Span.class, SPAN, Map.of()).getFirst().firstDay());
    }

    /** Everybody, by name. */
    public List<Person> people() {
        return ask(Person.class, PEOPLE, Map.of());
    }

    /** Currencies that opportunities or quotas are in and that have no rate: their amounts are unknown. */
    public List<Unrated> unrated() {
        return ask(Unrated.class, UNRATED, Map.of());
    }

    public Counts counts() {
        return counts.get();
    }

    public void run(Sql statement, Map<String, ?> parameters) {
        engine.run(statement, withDay(parameters));
    }

    public <R extends Record> List<R> ask(Class<R> row, Sql question, Map<String, ?> parameters) {
        return engine.ask(row, question, withDay(parameters));
    }

    private <R extends Record> R only(Class<R> row, Sql question) {
        return ask(row, question, Map.of()).getFirst();
    }

    private Map<String, ?> withDay(Map<String, ?> parameters) {
        var all = new HashMap<String, Object>(parameters);
        all.put("asOf", day);
        return all;
    }

    private static Sql sql(String file) {
        return Sql.of(AsOf.class, file);
    }
}

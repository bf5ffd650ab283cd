package org.coxswain.facts;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the CRM said, over all batches that count. Asked as of a day. */
public final class Facts {

    /** What is the same on every day: made once, however often is asked. */
    private static final List<Sql> MAKING = List.of(
            Sql.of(Facts.class, "make_deal_key.sql"),
            Sql.of(Facts.class, "stage.sql"),
            Sql.of(Facts.class, "history.sql"),
            Sql.of(Facts.class, "entrance.sql"));

    private static final Sql MAKE_RATES = Sql.of(Facts.class, "make_rates.sql");
    private static final Sql TOLD_IN_BASE = Sql.of(Facts.class, "told_in_base.sql");
    private static final Sql ADD_RATE = Sql.of(Facts.class, "add_rate.sql");
    private static final Sql MAKE_SAID_STAGES = Sql.of(Facts.class, "make_said_stages.sql");
    private static final Sql ADD_SAID_STAGE = Sql.of(Facts.class, "add_said_stage.sql");

    private final Engine engine;
    private final Money money;

    /**
     * The currency everything is told in, and what one unit of each other currency is worth in it.
     *
     * @param home    the currency of amounts that name none
     * @param changes what a unit is worth from a day on, where that is not always the same
     */
    public record Money(String base, Map<String, BigDecimal> rates, String home, List<RateSince> changes) {

        public Money(String base, Map<String, BigDecimal> rates, String home) {
            this(base, rates, home, List.of());
        }

        public Money(String base, Map<String, BigDecimal> rates) {
            this(base, rates, base);
        }

        /** The same rates told in another currency; empty where none says what one unit of that is worth. */
        public Optional<Money> in(String currency) {
            if (currency.equals(base)) {
                return Optional.of(this);
            }
            var asked = rates.get(currency);
            if (asked == null || asked.signum() <= 0) {
                return Optional.empty();
            }
            var told = new TreeMap<String, BigDecimal>();
            rates.forEach((other, rate) -> told.put(other, RateSince.cross(rate, asked)));
            told.put(base, RateSince.cross(BigDecimal.ONE, asked));
            return Optional.of(new Money(currency, told, home, RateSince.in(this, currency)));
        }
    }

    private Facts(Engine engine, Money money) {
        this.engine = engine;
        this.money = money;
    }

    /** Opens batches, oldest first: where two tell of the same opportunity or person, the later one counts. */
    public static Facts open(Engine engine, List<Path> batches, Money money) {
        return open(engine, batches, new Terms(money, List.of()));
    }

    /** The same, with what the organisation says of its stages. */
    public static Facts open(Engine engine, List<Path> batches, Terms terms) {
        mount(engine, batches);
        return of(engine, terms);
    }

    /** Makes the tables of batches readable as they are, for questions that need no day. */
    public static void mount(Engine engine, List<Path> batches) {
        for (var table : CanonicalTable.values()) {
            engine.mount(table, files(table, batches));
        }
    }

    /** What was read into the engine itself and is gone with it. */
    public static Facts landed(Engine engine, Money money) {
        for (var table : CanonicalTable.values()) {
            engine.mountLanded(table);
        }
        return of(engine, new Terms(money, List.of()));
    }

    private static Facts of(Engine engine, Terms terms) {
        var money = terms.money();
        engine.run(MAKE_SAID_STAGES, Map.of());
        terms.stages().forEach(stage -> engine.run(ADD_SAID_STAGE, stage.values()));
        MAKING.forEach(table -> engine.run(table, Map.of()));
        engine.run(TOLD_IN_BASE, Map.of());
        engine.run(MAKE_RATES, Map.of("base", money.base(), "home", money.home()));
        RateRow.of(money).forEach(rate -> engine.run(ADD_RATE, rate.values(money.home())));
        return new Facts(engine, money);
    }

    /** The facts as they were known at the end of {@code day}; an earlier answer for another day is gone with it. */
    public AsOf on(LocalDate day) {
        return AsOf.of(engine, day, money.base());
    }

    private static List<Path> files(CanonicalTable table, List<Path> batches) {
        return batches.stream()
                .map(batch -> batch.resolve(table.tableName() + ".parquet"))
                .filter(Files::exists)
                .toList();
    }
}

package org.coxswain.facts;

import java.math.BigDecimal;
import java.math.MathContext;
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
    private static final MathContext RATE = MathContext.DECIMAL64;
    private static final Sql TOLD_IN_BASE = Sql.of(Facts.class, "told_in_base.sql");
    private static final Sql ADD_RATE = Sql.of(Facts.class, "add_rate.sql");

    private final Engine engine;
    private final Money money;

    /**
     * The currency everything is told in, and what one unit of each other currency is worth in it.
     *
     * @param home the currency of amounts that name none
     */
    public record Money(String base, Map<String, BigDecimal> rates, String home) {

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
            rates.forEach((other, rate) -> told.put(other, rate.divide(asked, RATE)));
            told.put(base, BigDecimal.ONE.divide(asked, RATE));
            return Optional.of(new Money(currency, told, home));
        }
    }

    private Facts(Engine engine, Money money) {
        this.engine = engine;
        this.money = money;
    }

    /** Opens batches, oldest first: where two tell of the same opportunity or person, the later one counts. */
    public static Facts open(Engine engine, List<Path> batches, Money money) {
        for (var table : CanonicalTable.values()) {
            engine.mount(table, files(table, batches));
        }
        return of(engine, money);
    }

    /** What was read into the engine itself and is gone with it. */
    public static Facts landed(Engine engine, Money money) {
        for (var table : CanonicalTable.values()) {
            engine.mountLanded(table);
        }
        return of(engine, money);
    }

    private static Facts of(Engine engine, Money money) {
        MAKING.forEach(table -> engine.run(table, Map.of()));
        engine.run(TOLD_IN_BASE, Map.of());
        engine.run(MAKE_RATES, Map.of("base", money.base(), "home", money.home()));
        money.rates()
                .forEach((currency, rate) ->
                        engine.run(ADD_RATE, Map.of("currency", currency, "rate", rate, "home", money.home())));
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

package org.coxswain.insight;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.coxswain.brief.Page;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The deals that figures count. */
@Component
class Deals {

    static final int SHOWN = 100;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OWNERS = Question.of(Deals.class, "owners.sql");
    private static final String DEALS = Question.of(Deals.class, "deals.sql");
    private static final String COUNTED = Question.of(Deals.class, "deals_counted.sql");
    private static final String HOLDINGS = Question.of(Deals.class, "holdings.sql");
    private static final int AT_ONCE = 500;

    /** A quarter of a million deals and a handful of them are not looked up in one way. */
    private static final String PLAN_FOR_THESE = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    private static final String OWNERS_OF = "owners";

    private final Sums sums = new Sums();
    private final Ledger ledger;

    Deals(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * How many there are and what they come to, and some of them.
     *
     * @param last the place of the last of the rows where there are more behind it
     */
    record Found(
            long deals,
            BigDecimal money,
            List<Page.DealRow> rows,
            @Nullable Integer last) {}

    record Sum(long deals, BigDecimal money) {}

    record Row(String worded, int place) {

        Page.DealRow read() {
            return JSON.readValue(worded, Page.DealRow.class);
        }
    }

    /** As many as asked for, from behind a place. */
    record Some(Filter filter, int after, int most) {

        /** The first that fit on a page. */
        static Some of(Filter filter) {
            return new Some(filter, -1, SHOWN);
        }
    }

    Found some(Scope scope, Snapshot snapshot, Some asked) {
        return ledger.as(scope, db -> {
            var filter = asked.filter();
            var bound = bound(db, snapshot, filter);
            var sum = sums.of(
                    new Sums.Of(scope.viewer(), snapshot.id(), Sums.mark(bound.get(OWNERS_OF)), filter),
                    () -> db.sql(filter.isAboutOwners() ? HOLDINGS : COUNTED)
                            .params(bound)
                            .query(new DataClassRowMapper<>(Sum.class))
                            .single());
            if (sum.deals() == 0) {
                return new Found(0, sum.money(), List.of(), null);
            }
            var rows = db.sql(DEALS)
                    .params(bound)
                    .param("after", asked.after())
                    .param("most", asked.most() + 1)
                    .query(new DataClassRowMapper<>(Row.class))
                    .list();
            var shown = rows.subList(0, Math.min(asked.most(), rows.size()));
            return new Found(
                    sum.deals(),
                    sum.money(),
                    shown.stream().map(Row::read).toList(),
                    rows.size() > asked.most() ? (Integer) shown.getLast().place() : null);
        });
    }

    /** All of them, one by one: together they may be more than fits. */
    void each(Scope scope, Snapshot snapshot, Filter filter, Consumer<Page.DealRow> reader) {
        ledger.run(scope, db -> {
            var bound = bound(db, snapshot, filter);
            try (var rows = db
                    .sql(DEALS)
                    .withFetchSize(AT_ONCE)
                    .params(bound)
                    .param("after", -1)
                    .param("most", null)
                    .query(new DataClassRowMapper<>(Row.class))
                    .stream()) {
                rows.map(Row::read).forEach(reader);
            }
        });
    }

    private static Map<String, @Nullable Object> bound(JdbcClient db, Snapshot snapshot, Filter filter) {
        db.sql(PLAN_FOR_THESE).query().singleRow();
        var values = new LinkedHashMap<String, @Nullable Object>(filter.conditions());
        values.put("snapshot", snapshot.id());
        values.put("states", filter.states());
        values.put(
                OWNERS_OF,
                db.sql(OWNERS)
                        .params(values)
                        .query(new DataClassRowMapper<>(Owners.class))
                        .single()
                        .ids());
        return values;
    }

    record Owners(@Nullable String owners) {

        String @Nullable [] ids() {
            return owners == null ? null : JSON.readValue(owners, String[].class);
        }
    }
}

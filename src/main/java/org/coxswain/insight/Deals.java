package org.coxswain.insight;

import java.math.BigDecimal;
import java.util.List;
import org.coxswain.brief.Page;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The deals that figures count. */
@Component
class Deals {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DEALS = Question.of(Deals.class, "deals.sql");
    private static final int SHOWN = 500;

    private final Ledger ledger;

    Deals(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How many there are and what they come to; the rows are the first of them. */
    record Found(long deals, BigDecimal money, List<Page.DealRow> rows) {

        boolean isCut() {
            return rows.size() < deals;
        }
    }

    /** As many as a page can show. */
    Found first(Scope scope, Snapshot snapshot, Filter filter) {
        return find(scope, filter.in(snapshot, SHOWN));
    }

    Found all(Scope scope, Snapshot snapshot, Filter filter) {
        return find(scope, filter.in(snapshot, null));
    }

    private Found find(Scope scope, Filter.Bound bound) {
        var rows = ledger.as(
                scope,
                db -> db.sql(DEALS)
                        .params(bound.values())
                        .query(new DataClassRowMapper<>(Row.class))
                        .list());
        return rows.isEmpty()
                ? new Found(0, BigDecimal.ZERO, List.of())
                : new Found(
                        rows.getFirst().deals(),
                        rows.getFirst().money(),
                        rows.stream().map(Row::read).toList());
    }

    record Row(String worded, long deals, BigDecimal money) {

        Page.DealRow read() {
            return JSON.readValue(worded, Page.DealRow.class);
        }
    }
}

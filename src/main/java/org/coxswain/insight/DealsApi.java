package org.coxswain.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.coxswain.brief.Page;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of deals for programs: the same question as the page and the spreadsheet. */
@Controller
class DealsApi {

    private static final int AT_ONCE = 1_000;

    private final Standings standings;
    private final Deals deals;

    DealsApi(Standings standings, Deals deals) {
        this.standings = standings;
        this.deals = deals;
    }

    /**
     * As of a day: how many deals, what they come to, and the first thousand of them.
     *
     * @param next what to give as {@code after} for those behind them; nothing behind the last
     */
    record Answer(
            LocalDate asOf,
            String currency,
            long count,
            BigDecimal amount,
            List<Page.DealRow> deals,
            @Nullable Integer next) {

        static Answer of(Snapshot snapshot, Deals.Found found) {
            return new Answer(
                    snapshot.asOf(), snapshot.currency(), found.deals(), found.money(), found.rows(), found.last());
        }
    }

    /** Without content while nothing was reckoned yet. */
    @GetMapping("/api/deals")
    ResponseEntity<Answer> deals(Scope scope, Filter filter, @RequestParam(defaultValue = "-1") int after) {
        return standings
                .newest(scope)
                .map(snapshot ->
                        Answer.of(snapshot, deals.some(scope, snapshot, new Deals.Some(filter, after, AT_ONCE))))
                .map(answer ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}

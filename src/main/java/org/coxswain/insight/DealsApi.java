package org.coxswain.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.coxswain.brief.Page;
import org.coxswain.ledger.Scope;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of deals for programs: the same question as the page and the spreadsheet. */
@Controller
class DealsApi {

    private final Standings standings;
    private final Deals deals;

    DealsApi(Standings standings, Deals deals) {
        this.standings = standings;
        this.deals = deals;
    }

    /** As of a day: how many deals, what they come to, and each of them. */
    record Answer(LocalDate asOf, String currency, long count, BigDecimal amount, List<Page.DealRow> deals) {

        static Answer of(Snapshot snapshot, Deals.Found found) {
            return new Answer(snapshot.asOf(), snapshot.currency(), found.deals(), found.money(), found.rows());
        }
    }

    /** Without content while nothing was reckoned yet. */
    @GetMapping("/api/deals")
    ResponseEntity<Answer> deals(Scope scope, Filter filter) {
        return standings
                .newest(scope)
                .map(snapshot -> Answer.of(snapshot, deals.all(scope, snapshot, filter)))
                .map(answer ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}

package org.coxswain.insight;

import java.util.Map;
import org.coxswain.brief.Page;
import org.coxswain.ledger.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One person's page. Out of view is as good as not there. */
@Controller
class NowController {

    private final Standings standings;
    private final Snapshots snapshots;
    private final Deals deals;

    NowController(Standings standings, Snapshots snapshots, Deals deals) {
        this.standings = standings;
        this.snapshots = snapshots;
        this.deals = deals;
    }

    @GetMapping("/person/{key}")
    ModelAndView page(Scope scope, @PathVariable String key) {
        return standings
                .newest(scope)
                .flatMap(snapshot -> snapshots.person(scope, snapshot, key).map(card -> page(scope, snapshot, card)))
                .map(page -> new ModelAndView("insight/person", Map.of("page", page)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private NowPage page(Scope scope, Snapshot snapshot, Page.PersonCard card) {
        var open = Filter.openOf(card.id());
        var found = deals.first(scope, snapshot, open);
        return new NowPage(
                card, DealsPage.of(standings.of(snapshot), snapshot, found).asked(open));
    }
}

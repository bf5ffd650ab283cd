package org.coxswain.insight;

import java.util.Map;
import java.util.function.BiFunction;
import org.coxswain.brief.Page;
import org.coxswain.ledger.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One person's pages. Out of view is as good as not there. */
@Controller
class TabsController {

    private final Standings standings;
    private final Snapshots snapshots;
    private final Deals deals;
    private final PersonTabs tabs;

    TabsController(Standings standings, Snapshots snapshots, Deals deals, PersonTabs tabs) {
        this.standings = standings;
        this.snapshots = snapshots;
        this.deals = deals;
        this.tabs = tabs;
    }

    @GetMapping("/person/{key}")
    ModelAndView now(Scope scope, @PathVariable String key) {
        var page = found(
                scope,
                key,
                (snapshot, card) ->
                        new NowPage(card, tabs.of(key, NowTab.PATH), deals(scope, snapshot, Filter.openOf(card.id()))));
        return new ModelAndView("insight/person", Map.of("page", page));
    }

    @GetMapping("/person/{key}" + FunnelTab.PATH)
    ModelAndView funnel(Scope scope, @PathVariable String key) {
        var page = found(
                scope,
                key,
                (snapshot, card) -> new PersonFunnel(
                        card.name(), tabs.of(key, FunnelTab.PATH), standings.of(snapshot), card.funnel()));
        return new ModelAndView("insight/person-funnel", Map.of("page", page));
    }

    @GetMapping("/person/{key}" + DealsTab.PATH)
    ModelAndView deals(Scope scope, @PathVariable String key) {
        var page = found(
                scope,
                key,
                (snapshot, card) -> new PersonDeals(
                        card.name(),
                        tabs.of(key, DealsTab.PATH),
                        deals(scope, snapshot, Filter.openOf(card.id())),
                        deals(
                                scope,
                                snapshot,
                                Filter.closedBy(card.id(), snapshot.periodFrom(), snapshot.periodTo()))));
        return new ModelAndView("insight/person-deals", Map.of("page", page));
    }

    private DealsPage deals(Scope scope, Snapshot snapshot, Filter filter) {
        return DealsPage.of(standings.of(snapshot), snapshot, deals.some(scope, snapshot, Deals.Some.of(filter)))
                .asked(filter);
    }

    private <T> T found(Scope scope, String key, BiFunction<Snapshot, Page.PersonCard, T> page) {
        return standings
                .shown(scope)
                .flatMap(snapshot -> snapshots.person(scope, snapshot, key).map(card -> page.apply(snapshot, card)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

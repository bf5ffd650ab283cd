package org.coxswain.insight;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.brief.BriefCsv;
import org.coxswain.brief.Page;
import org.coxswain.ledger.Scope;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of deals that every figure leads to, as a page and for a spreadsheet. */
@Controller
class DealsController {

    private static final List<String> HEAD =
            List.of("id", "name", "owner", "stage", "state", "amount", "created", "closed", "chance", "flags");
    private static final String MARK_OF_UTF_8 = "\ufeff";

    private final Standings standings;
    private final Deals deals;

    DealsController(Standings standings, Deals deals) {
        this.standings = standings;
        this.deals = deals;
    }

    @GetMapping("/deals")
    ModelAndView page(Scope scope, Filter filter) {
        return standings
                .newest(scope)
                .map(snapshot -> DealsPage.of(standings.of(snapshot), snapshot, deals.first(scope, snapshot, filter)))
                .map(page -> new ModelAndView("insight/deals", Map.of("page", page.asked(filter))))
                .orElseGet(() -> TeamPages.nothing(Nothing.reckoned(standings.news())));
    }

    @GetMapping("/deals.csv")
    ResponseEntity<String> csv(Scope scope, Filter filter) {
        var rows = standings.newest(scope).stream()
                .flatMap(snapshot -> deals.all(scope, snapshot, filter).rows().stream())
                .map(DealsController::cells);
        var csv =
                Stream.concat(Stream.of(HEAD), rows).map(DealsController::line).collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deals.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(MARK_OF_UTF_8 + csv);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(BriefCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static List<String> cells(Page.DealRow deal) {
        return List.of(
                deal.id(),
                deal.name(),
                deal.owner(),
                deal.stage(),
                deal.state(),
                deal.exact(),
                deal.created(),
                deal.closed(),
                deal.chance(),
                deal.flags());
    }
}

package org.coxswain.insight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coxswain.brief.BriefCsv;
import org.coxswain.brief.Page;
import org.coxswain.ledger.Scope;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    ModelAndView page(Scope scope, Filter filter, @RequestParam(defaultValue = "-1") int after) {
        return standings
                .shown(scope)
                .map(snapshot -> DealsPage.of(
                        standings.of(snapshot),
                        snapshot,
                        deals.some(scope, snapshot, new Deals.Some(filter, after, Deals.SHOWN))))
                .map(page -> new ModelAndView(
                        "insight/deals", Map.of("page", page.asked(filter), "form", new FilterForm(filter))))
                .orElseGet(() -> TeamPages.nothing(Nothing.of(standings)));
    }

    @GetMapping("/deals.csv")
    void csv(Scope scope, Filter filter, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"deals.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var csv = response.getWriter();
        csv.write(MARK_OF_UTF_8 + line(HEAD));
        standings
                .shown(scope)
                .ifPresent(snapshot -> deals.each(scope, snapshot, filter, deal -> csv.write(line(cells(deal)))));
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

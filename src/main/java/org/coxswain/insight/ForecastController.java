package org.coxswain.insight;

import java.util.Map;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the quarter will bring a team, and the proof: what would have been told on each Monday of the past. */
@Controller
class ForecastController {

    private static final TeamPages.Kind<Parts.Forecast> FORECAST =
            new TeamPages.Kind<>("forecast", Parts.Forecast.class);
    private static final TeamPages.Kind<Parts.Forecast> PROOF =
            new TeamPages.Kind<>("forecast/proof", Parts.Forecast.class);

    private final TeamPages pages;
    private final Proofs proofs;

    ForecastController(TeamPages pages, Proofs proofs) {
        this.pages = pages;
        this.proofs = proofs;
    }

    @GetMapping("/forecast")
    ModelAndView forecast(Scope scope, @RequestParam(required = false) @Nullable String team) {
        return pages.show(
                scope,
                team,
                found -> new ModelAndView("insight/forecast", Map.of("page", page(scope, found, FORECAST))));
    }

    @GetMapping("/forecast/proof")
    ModelAndView proof(Scope scope, @RequestParam(required = false) @Nullable String team) {
        return pages.show(
                scope, team, found -> new ModelAndView("insight/proof", Map.of("page", page(scope, found, PROOF))));
    }

    private ForecastPage page(Scope scope, TeamPages.Finding.Found found, TeamPages.Kind<Parts.Forecast> kind) {
        return new ForecastPage(
                pages.view(scope, found, kind),
                proofs.of(scope, found.at()).orElse(null),
                "/forecast/proof?team=" + found.at().key());
    }
}

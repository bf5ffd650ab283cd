package org.coxswain.insight;

import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The brief of a team, spread over pages. */
@Controller
class TeamController {

    private final TeamPages pages;

    TeamController(TeamPages pages) {
        this.pages = pages;
    }

    @GetMapping("/pipeline")
    ModelAndView pipeline(Scope scope, @RequestParam(required = false) @Nullable String team) {
        return pages.show(scope, team, new TeamPages.Kind<>("pipeline", Parts.Pipeline.class));
    }

    @GetMapping("/practice")
    ModelAndView practice(Scope scope, @RequestParam(required = false) @Nullable String team) {
        return pages.show(scope, team, new TeamPages.Kind<>("practice", Parts.Practice.class));
    }

    @GetMapping("/data")
    ModelAndView data(Scope scope, @RequestParam(required = false) @Nullable String team) {
        return pages.show(scope, team, new TeamPages.Kind<>("data", Parts.Data.class));
    }
}

package org.coxswain.insight;

import java.util.Map;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The people of a team, a line each, under their managers, some at a time; whoever leads nobody is shown their own page. */
@Controller
class CrewController {

    private static final TeamPages.Kind<Parts.Week> TEAM = new TeamPages.Kind<>("team", Parts.Week.class);

    private final TeamPages pages;
    private final Snapshots snapshots;

    CrewController(TeamPages pages, Snapshots snapshots) {
        this.pages = pages;
        this.snapshots = snapshots;
    }

    @GetMapping("/team")
    ModelAndView page(
            Scope scope,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(defaultValue = "0") int before) {
        return pages.ask(scope, team, finding -> switch (finding) {
            case TeamPages.Finding.Found found -> page(scope, found, before);
            case TeamPages.Finding.Own own -> new ModelAndView("redirect:/person/" + own.key());
            case TeamPages.Finding.None none -> TeamPages.nothing(none.why());
        });
    }

    private ModelAndView page(Scope scope, TeamPages.Finding.Found found, int before) {
        var stretch = new Snapshots.Stretch(found.at(), Math.max(0, before), CrewPage.MOST);
        var crowd = snapshots.led(scope, stretch);
        if (stretch.before() > 0 && crowd.people().isEmpty()) {
            return new ModelAndView("redirect:/team?team=" + stretch.team().key());
        }
        var page = CrewPage.of(pages.view(scope, found, TEAM), crowd, stretch);
        return new ModelAndView("insight/team", Map.of("page", page));
    }
}

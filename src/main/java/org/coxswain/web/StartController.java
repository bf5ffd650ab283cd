package org.coxswain.web;

import org.coxswain.access.Viewer;
import org.coxswain.insight.Standings;
import org.coxswain.people.People;
import org.coxswain.setup.Setup;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: for whoever looks after Coxswain what is here, for the others their own page. */
@Controller
class StartController {

    private final Imports imports;
    private final People people;
    private final Standings standings;
    private final Setup setup;

    StartController(Imports imports, People people, Standings standings, Setup setup) {
        this.setup = setup;
        this.imports = imports;
        this.people = people;
        this.standings = standings;
    }

    @GetMapping("/")
    String page(Viewer viewer, Model model) {
        if (!viewer.keepsPeople() && standings.isThereAny()) {
            return "redirect:/week";
        }
        var scope = viewer.scope();
        var here = new StartPage.Here(
                people.count(scope),
                viewer.keepsPeople(),
                standings.news(),
                standings.strangers(scope),
                setup.now(scope).version() > 0);
        model.addAttribute("page", StartPage.of(imports.recorded(), here));
        return "web/start";
    }
}

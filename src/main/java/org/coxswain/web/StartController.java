package org.coxswain.web;

import org.coxswain.access.Viewer;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.coxswain.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The first page after signing in. */
@Controller
class StartController {

    private static final Scope NOBODY = Scope.of(0);

    private final Imports imports;
    private final People people;
    private final Ledger ledger;

    StartController(Imports imports, People people, Ledger ledger) {
        this.ledger = ledger;
        this.imports = imports;
        this.people = people;
    }

    @GetMapping("/")
    String page(Viewer viewer, Model model) {
        var here = people.all(viewer.scope()).size();
        model.addAttribute("page", StartPage.of(imports.recorded(), here, viewer.keepsPeople()));
        return "web/start";
    }

    /** For whatever watches over the server: answers only while the ledger does. */
    @GetMapping(value = "/health", produces = "text/plain")
    @ResponseBody
    String health() {
        ledger.run(NOBODY, db -> {});
        return "well\n";
    }
}

package org.coxswain.access;

import java.util.Map;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.coxswain.ledger.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The trail of changes, for administrators. */
@Controller
class TrailController {

    private static final int MOST = 200;

    private final Trail trail;

    TrailController(Ledger ledger) {
        trail = new Trail(ledger);
    }

    @GetMapping("/trail")
    ModelAndView page(Viewer viewer) {
        return new ModelAndView(
                "access/trail", Map.of("entries", trail.latest(Scope.programFor(viewer.person()), MOST)));
    }
}

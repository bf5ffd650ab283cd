package org.coxswain.web;

import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** For whatever watches over the server: answers only while the ledger does. */
@Controller
class HealthController {

    private static final Scope NOBODY = Scope.of(0);

    private final Ledger ledger;

    HealthController(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping(value = "/health", produces = "text/plain")
    @ResponseBody
    String health() {
        ledger.run(NOBODY, db -> {});
        return "well\n";
    }
}

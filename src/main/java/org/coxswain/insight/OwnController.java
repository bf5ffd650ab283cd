package org.coxswain.insight;

import org.coxswain.ledger.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The way to one's own page for whoever does not know what the CRM calls them. */
@Controller
class OwnController {

    private final Snapshots snapshots;

    OwnController(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @GetMapping("/person/own")
    String own(Scope scope) {
        return snapshots
                .shown(scope)
                .flatMap(snapshot -> snapshots
                        .own(scope)
                        .map(Key::of)
                        .filter(key -> snapshots.person(scope, snapshot, key).isPresent()))
                .map(key -> "redirect:/person/" + key)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

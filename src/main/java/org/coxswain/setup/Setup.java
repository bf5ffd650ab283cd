package org.coxswain.setup;

import org.coxswain.ledger.Scope;
import org.springframework.stereotype.Component;

/** What the organisation says about itself. */
@Component
public final class Setup {

    private final Kept kept;

    Setup(Kept kept) {
        this.kept = kept;
    }

    public Organisation now(Scope scope) {
        return Organisation.of(kept.newest(scope));
    }

    /** What the organisation is called; empty where nobody said. */
    public String name(Scope scope) {
        return now(scope).said(Said.Name.class).map(Said.Name::name).orElse("");
    }
}

package org.coxswain.week;

import org.coxswain.access.Viewer;
import org.coxswain.insight.Weeks;
import org.coxswain.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what is known before anybody is asked what to do. */
@Component
class Desk {

    private final Weeks weeks;
    private final Ledger ledger;

    Desk(Weeks weeks, Ledger ledger) {
        this.weeks = weeks;
        this.ledger = ledger;
    }

    Asking asking(Viewer viewer, @Nullable String team) {
        var known = weeks.of(viewer.scope(), team);
        return new Asking(viewer, known.past().orElseGet(ledger::today), known);
    }
}

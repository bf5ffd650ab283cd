package org.coxswain.access;

import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.springframework.stereotype.Component;

/** How many browsers are signed in; never whose. */
@Component
public final class Presence {

    private final Ledger ledger;
    private final AccessSettings settings;

    Presence(Ledger ledger, AccessSettings settings) {
        this.ledger = ledger;
        this.settings = settings;
    }

    public long signedIn() {
        var since = ledger.moment().minus(settings.idle());
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql("select count(*) from access.session where seen_at > :since")
                        .param("since", since)
                        .query(Long.class)
                        .single());
    }
}

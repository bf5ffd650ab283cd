package org.coxswain.imports;

import org.coxswain.intake.Rules;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.springframework.stereotype.Component;

/** What was said once about how to read tables of certain headers; every change stays, and the newest holds. */
@Component
class Remembered {

    private final Ledger ledger;

    Remembered(Ledger ledger) {
        this.ledger = ledger;
    }

    /** As a mapping file; empty where nothing was said yet. */
    String text(Scope scope) {
        return ledger.as(
                scope,
                db -> db.sql("select text from imports.mapping order by id desc limit 1")
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }

    void remember(Scope scope, Rules rules) {
        var text = rules.text();
        if (!text.equals(text(scope))) {
            ledger.run(
                    scope,
                    db -> db.sql("insert into imports.mapping (said_at, text) values (:now, :text)")
                            .param("now", ledger.moment())
                            .param("text", text)
                            .update());
        }
    }
}

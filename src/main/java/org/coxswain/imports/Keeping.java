package org.coxswain.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.coxswain.facts.Batches;
import org.coxswain.ledger.Scope;
import org.springframework.stereotype.Component;

/** Makes a draft count, or takes it back: what was looked at becomes the next batch of facts as it is. */
@Component
class Keeping {

    private final Imports imports;
    private final Drafts drafts;
    private final Batches batches;

    Keeping(Imports imports, Drafts drafts, ImportsSettings settings) {
        this.imports = imports;
        this.drafts = drafts;
        this.batches = new Batches(settings.facts());
    }

    /** What to say of a draft whose folder is gone: a backup keeps facts and the ledger, and no drafts. */
    static final String GONE = "Its files are no longer here; drop them once more.";

    /** Asked twice, the second changes nothing. */
    boolean keep(Scope scope, Import asked) {
        var draft = drafts.of(asked.id());
        if (!draft.isRead()) {
            return imports.turn(scope, new Imports.Turn(asked.id(), "draft", "refused", GONE), () -> {});
        }
        var turned = imports.turn(scope, new Imports.Turn(asked.id(), "draft", "kept", ""), () -> {
            var origin = new Origin(asked.id(), asked.digest(), asked.mapping(), asked.files(), asked.bytes());
            var kept = origin.keep(draft.batch(), batches);
            imports.named(scope, asked.id(), String.valueOf(kept.getFileName()));
        });
        if (turned) {
            draft.discard();
        }
        return turned;
    }

    boolean drop(Scope scope, long id) {
        return imports.turn(
                scope,
                new Imports.Turn(id, "draft refused stopped", "dropped", ""),
                () -> drafts.of(id).discard());
    }

    boolean undo(Scope scope, Import asked) {
        return imports.turn(
                scope, new Imports.Turn(asked.id(), "kept", "undone", ""), () -> change(asked, batches::forget));
    }

    boolean redo(Scope scope, Import asked) {
        return imports.turn(
                scope, new Imports.Turn(asked.id(), "undone", "kept", ""), () -> change(asked, batches::remember));
    }

    private interface Change {
        void to(Path batch) throws IOException;
    }

    private void change(Import asked, Change change) {
        try {
            change.to(batches.folder().resolve(String.valueOf(asked.batch())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

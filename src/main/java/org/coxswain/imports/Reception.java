package org.coxswain.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.coxswain.access.Viewer;
import org.coxswain.ledger.FullDisk;
import org.springframework.stereotype.Component;

/** Takes in what is dropped, by a person or a program, unless it was imported before. */
@Component
class Reception {

    private final Uploads uploads;
    private final Imports imports;
    private final Drafts drafts;
    private final Remembered remembered;

    Reception(Uploads uploads, Imports imports, Drafts drafts, Remembered remembered) {
        this.uploads = uploads;
        this.imports = imports;
        this.drafts = drafts;
        this.remembered = remembered;
    }

    /** What came of it. */
    sealed interface Receiving {

        record Begun(long id) implements Receiving {}

        record Repeated(long id) implements Receiving {}

        record Refused(String sentence) implements Receiving {}
    }

    /** How it comes: over a page, where somebody looks at it before it is kept, or from a program. */
    record Way(Viewer viewer, String word, boolean keeps) {}

    Receiving receive(Way way, HttpServletRequest request) throws IOException {
        return switch (uploads.take(request)) {
            case Uploads.Taking.Refused refused -> new Receiving.Refused(refused.sentence());
            case Uploads.Taking.Taken taken -> begunOrGone(way, taken);
        };
    }

    /** What the ledger cannot note takes no room on the disk either. */
    private Receiving begunOrGone(Way way, Uploads.Taking.Taken taken) {
        var lies = new AtomicReference<>(taken.draft());
        try {
            return begun(way, taken, lies);
        } catch (RuntimeException broken) {
            lies.get().discard();
            if (FullDisk.brought(broken)) {
                return new Receiving.Refused(Sentences.broken(broken));
            }
            throw broken;
        }
    }

    private Receiving begun(Way way, Uploads.Taking.Taken taken, AtomicReference<Draft> lies) {
        var scope = way.viewer().scope();
        var mapping = remembered.text(scope);
        var before = imports.repeated(scope, taken.upload().digest(), mapping);
        if (before.isPresent()) {
            taken.draft().discard();
            return new Receiving.Repeated(before.get());
        }
        var delivery = new Imports.Delivery(way.viewer().person(), way.word(), "", taken.upload(), way.keeps());
        return new Receiving.Begun(
                imports.begin(scope, delivery, mapping, id -> lies.set(drafts.number(taken.draft(), id))));
    }
}

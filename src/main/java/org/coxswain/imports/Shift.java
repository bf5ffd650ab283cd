package org.coxswain.imports;

import java.io.IOException;
import org.coxswain.ledger.Lease;
import org.coxswain.ledger.Patrol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Reads what waits to be read, one import after the other, for as long as the server runs. */
@Component
class Shift {

    private static final Logger LOG = LoggerFactory.getLogger(Shift.class);

    private final ImportsSettings settings;
    private final Desk desk;
    private final Patrol patrol;

    /** What a reading needs of the room. */
    @Component
    record Desk(Imports imports, Readings readings, Drafts drafts, Keeping keeping, Rounds rounds) {}

    /** What else is looked after in between. */
    @Component
    record Rounds(Tidying tidying, WatchedFolder folder) {}

    Shift(ImportsSettings settings, Desk desk) {
        this.settings = settings;
        this.desk = desk;
        this.patrol = new Patrol("imports", settings.rhythm().look(), this::look);
    }

    @Bean
    Patrol importsPatrol() {
        return patrol;
    }

    private void look(boolean first) {
        desk.rounds().tidying().tidy();
        desk.rounds().folder().look();
        for (var held = desk.readings().take();
                held.isPresent();
                held = desk.readings().take()) {
            read(held.get());
            if (patrol.isStopped()) {
                return;
            }
        }
    }

    private void read(Readings.Held held) {
        var asked = desk.imports().find(desk.readings().scope(null), held.id()).orElseThrow();
        var draft = desk.drafts().of(asked.id());
        var reader = new Reader(desk.readings(), held, patrol::isStopped);
        try (var lease = Lease.of(() -> isOurs(held, reader), settings.rhythm().lease())) {
            ended(held, reader.read(asked, draft), asked);
        } catch (Unwanted ended) {
            unwanted(held);
        } catch (RuntimeException | IOException broken) {
            failed(held, broken, asked);
        }
    }

    /** Looked at every now and then: whoever is to stop, or has lost it, breaks off in the middle of a table. */
    private boolean isOurs(Readings.Held held, Reader reader) {
        var ours = desk.readings().hold(held);
        if (!ours || patrol.isStopped() || desk.readings().isToStop(held)) {
            reader.hurry();
        }
        return ours;
    }

    private void ended(Readings.Held held, Readings.Ending ending, Import asked) {
        if (!desk.readings().end(held, ending)) {
            LOG.warn("another server took the import up; what was read here is thrown away");
        } else if (asked.keeps() && ending.manifest() != null) {
            var scope = desk.readings().scope(asked.person());
            desk.imports()
                    .find(scope, asked.id())
                    .ifPresent(read -> desk.keeping().keep(scope, read));
        }
        settle(held);
    }

    private void settle(Readings.Held held) {
        desk.imports()
                .find(desk.readings().scope(null), held.id())
                .ifPresent(desk.rounds().folder()::settle);
    }

    /** Somebody stopped it, or the server ends; then another takes it up. */
    private void unwanted(Readings.Held held) {
        if (desk.readings().isToStop(held)) {
            desk.readings()
                    .end(held, Readings.Ending.because("stopped", "Stopped while it was read; nothing of it is kept."));
            settle(held);
        } else {
            desk.readings().letGo(held);
        }
    }

    /** What breaks while everything is being closed is no failure of the import. */
    private void failed(Readings.Held held, Exception broken, Import asked) {
        if (patrol.isStopped()) {
            desk.readings().letGo(held);
        } else {
            LOG.error("reading import {} broke", asked.id(), broken);
            desk.readings().end(held, Readings.Ending.because("refused", Sentences.broken(broken)));
            settle(held);
        }
    }
}

package org.coxswain.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coxswain.facts.Batches;
import org.coxswain.intake.Manifest;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the list of imports to what lies in the folders: what was imported without the server, and drafts nobody wants. */
@Component
class Tidying {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final String ADOPT = Question.of(Tidying.class, "adopt.sql");
    private static final String FOUND = Question.of(Tidying.class, "found.sql");

    private final Ledger ledger;
    private final Keeping keeping;
    private final Readings readings;
    private final Batches batches;
    private Set<String> known = Set.of();

    Tidying(Ledger ledger, Keeping keeping, Readings readings, ImportsSettings settings) {
        this.ledger = ledger;
        this.keeping = keeping;
        this.readings = readings;
        this.batches = new Batches(settings.facts());
    }

    void tidy() {
        try {
            var counting = batches.recorded();
            var names = new HashSet<>(counting.stream().map(Tidying::name).toList());
            if (!names.equals(known)) {
                counting.forEach(this::adopt);
                known = names;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        dropOld();
    }

    private static String name(Path batch) {
        return String.valueOf(batch.getFileName());
    }

    /** A batch whose import was not told so before the server ended was kept all the same. */
    private void adopt(Path batch) {
        var origin = Origin.of(batch).orElse(new Origin(0, "", "", List.of(name(batch)), 0));
        ledger.run(scope(), db -> {
            var isKnown = db.sql("select exists (select from imports.import where batch = :batch)")
                    .param("batch", name(batch))
                    .query(Boolean.class)
                    .single();
            if (!isKnown && !found(db, batch, origin)) {
                insert(db, batch, origin);
            }
        });
    }

    private static boolean found(JdbcClient db, Path batch, Origin origin) {
        return db.sql(FOUND)
                        .param("batch", name(batch))
                        .param("id", origin.id())
                        .param("digest", origin.digest())
                        .update()
                == 1;
    }

    private static void insert(JdbcClient db, Path batch, Origin origin) {
        var manifest = Manifest.read(batch);
        var lastDay = manifest.lastDay();
        db.sql(ADOPT)
                .param("names", String.join("\n", origin.files()))
                .param("bytes", origin.bytes())
                .param("digest", origin.digest())
                .param("mapping", origin.mapping())
                .param("at", madeAt(batch).atOffset(ZoneOffset.UTC))
                .param("batch", name(batch))
                .param("opportunities", manifest.rows("opportunities"))
                .param("changes", manifest.rows("stage_changes"))
                .param("rejected", manifest.rejectedCount())
                .param("lastDay", lastDay == null ? null : LocalDate.ofEpochDay(lastDay))
                .update();
    }

    private static Instant madeAt(Path batch) {
        try {
            return Files.getLastModifiedTime(batch.resolve("manifest.json")).toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void dropOld() {
        ledger.as(
                        scope(),
                        db -> db.sql("select id from imports.import where state in ('draft', 'stopped', 'refused')"
                                        + " and began_at < :before")
                                .param("before", ledger.moment().minus(A_WEEK))
                                .query(Long.class)
                                .list())
                .forEach(id -> keeping.drop(scope(), id));
    }

    private Scope scope() {
        return readings.scope(null);
    }
}

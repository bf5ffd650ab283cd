package org.coxswain.imports;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.coxswain.intake.Manifest;
import org.coxswain.intake.Watch;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Readings, one at a time however many servers there are: a row that is held, as a run of the reckoning is. */
@Component
class Readings {

    private static final String TAKE = Question.of(Readings.class, "take.sql");
    private static final String END = Question.of(Readings.class, "end.sql");

    private final Ledger ledger;
    private final Duration lease;

    Readings(Ledger ledger, ImportsSettings settings) {
        this.ledger = ledger;
        this.lease = settings.rhythm().lease();
    }

    /** A reading of ours. */
    record Held(long id, String holder) {}

    /** What came of a reading; the manifest of what is ready to be kept. */
    record Ending(String state, String words, @Nullable Manifest manifest) {

        static Ending because(String state, String words) {
            return new Ending(state, words, null);
        }
    }

    /** On whose behalf a job works: nobody's, or that of whoever wanted it. */
    Scope scope(@Nullable Long person) {
        return person == null ? Scope.PROGRAM : Scope.programFor(person);
    }

    /** Takes the turn to read what waited longest, unless somebody is reading. */
    Optional<Held> take() {
        var holder = UUID.randomUUID().toString();
        return ledger.as(Scope.PROGRAM, db -> {
            db.sql("delete from imports.reading where held_until < :now")
                    .param("now", ledger.moment())
                    .update();
            return db.sql(TAKE)
                    .param("holder", holder)
                    .param("now", ledger.moment())
                    .param("until", ledger.moment().plus(lease))
                    .query(Long.class)
                    .optional()
                    .map(id -> new Held(id, holder));
        });
    }

    /** Whether it is still ours. */
    boolean hold(Held reading) {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql("update imports.reading set held_until = :until where import = :id and holder = :holder")
                                .param("until", ledger.moment().plus(lease))
                                .param("id", reading.id())
                                .param("holder", reading.holder())
                                .update()
                        == 1);
    }

    /** Whether it is still wanted. */
    boolean tell(Held reading, String doing, Watch.Share share) {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql("update imports.reading set doing = :doing, done = :done, of = :of"
                                + " where import = :id and holder = :holder and not stop returning import")
                        .param("doing", doing)
                        .param("done", share.done())
                        .param("of", share.of())
                        .param("id", reading.id())
                        .param("holder", reading.holder())
                        .query(Long.class)
                        .optional()
                        .isPresent());
    }

    boolean isToStop(Held reading) {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql("select stop from imports.reading where import = :id and holder = :holder")
                        .param("id", reading.id())
                        .param("holder", reading.holder())
                        .query(Boolean.class)
                        .optional()
                        .orElse(false));
    }

    /** Nothing if the reading is no longer ours. */
    boolean end(Held reading, Ending ending) {
        var manifest = ending.manifest();
        var lastDay = manifest == null ? null : manifest.lastDay();
        return ledger.as(
                Scope.PROGRAM,
                db -> letGo(reading)
                        && db.sql(END)
                                        .param("id", reading.id())
                                        .param("state", ending.state())
                                        .param("words", ending.words())
                                        .param("opportunities", manifest == null ? 0 : manifest.rows("opportunities"))
                                        .param("changes", manifest == null ? 0 : manifest.rows("stage_changes"))
                                        .param("rejected", manifest == null ? 0 : manifest.rejectedCount())
                                        .param(
                                                "lastDay",
                                                lastDay == null ? null : java.time.LocalDate.ofEpochDay(lastDay))
                                        .update()
                                == 1);
    }

    /** Leaves it for the next who looks. */
    boolean letGo(Held reading) {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql("delete from imports.reading where import = :id and holder = :holder")
                                .param("id", reading.id())
                                .param("holder", reading.holder())
                                .update()
                        == 1);
    }
}

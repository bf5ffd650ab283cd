package org.coxswain.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.coxswain.setup.Organisation;
import org.coxswain.setup.Setup;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;

/**
 * Attempts to reckon, one at a time however many servers there are: a run is a row that is held for a while, and must be
 * held again before that ends. What nobody holds any longer was killed, and the next one to look takes its place.
 */
@Component
class Runs {

    private static final String TALLY = Question.of(Runs.class, "run_tally.sql");
    private static final String LAST = Question.of(Runs.class, "last_run.sql");

    private final Ledger ledger;
    private final Setup setup;
    private final Duration lease;
    private final LocalTime night;

    Runs(Ledger ledger, Setup setup, InsightSettings settings) {
        this.ledger = ledger;
        this.setup = setup;
        this.lease = settings.rhythm().lease();
        this.night = settings.rhythm().night();
    }

    /** What a run is for. */
    enum Kind {
        /** A snapshot of the last day known. */
        NEWEST,

        /** The proof of the forecast of a snapshot that is there already. */
        PROOF,

        /** A snapshot of a day before. */
        PAST;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A run of ours. */
    record Held(long id, String holder, Kind kind) {}

    /** Takes the turn for {@code cause}, unless another has it. */
    Optional<Held> take(Kind kind, String cause) {
        var holder = UUID.randomUUID().toString();
        return ledger.as(Scope.PROGRAM, db -> {
            db.sql("update insight.run set state = 'abandoned' where state = 'running' and held_until < :now")
                    .param("now", now())
                    .update();
            return db.sql("insert into insight.run (kind, cause, holder, state, began_at, held_until) values (:kind,"
                            + " :cause, :holder, 'running', :now, :until) on conflict do nothing returning id")
                    .param("kind", kind.word())
                    .param("cause", cause)
                    .param("holder", holder)
                    .param("now", now())
                    .param("until", now().plus(lease))
                    .query(Long.class)
                    .optional()
                    .map(id -> new Held(id, holder, kind));
        });
    }

    /** Whether it is still ours. */
    boolean hold(Held run) {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql("update insight.run set held_until = :until"
                                        + " where id = :id and holder = :holder and state = 'running'")
                                .param("until", now().plus(lease))
                                .param("id", run.id())
                                .param("holder", run.holder())
                                .update()
                        == 1);
    }

    void tell(Held run, int done, int of) {
        ledger.run(
                Scope.PROGRAM,
                db -> db.sql("update insight.run set done = :done, of = :of" + " where id = :id and holder = :holder")
                        .param("done", done)
                        .param("of", of)
                        .param("id", run.id())
                        .param("holder", run.holder())
                        .update());
    }

    boolean end(Held run) {
        return end(run, "done", "");
    }

    /** Leaves it for the next who looks. */
    void abandon(Held run) {
        end(run, "abandoned", "");
    }

    void fail(Held run, String sentence) {
        end(run, "failed", sentence);
    }

    /** The last one for the last day known that is under way or went its way. */
    Optional<Run> last() {
        return last(Kind.NEWEST);
    }

    Optional<Run> last(Kind kind) {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql(LAST)
                        .param("kind", kind.word())
                        .query(new DataClassRowMapper<>(Run.class))
                        .optional());
    }

    /** Whether it is time to reckon what was imported, by {@link Due}. */
    boolean isDue(Imported imported, boolean first) {
        return new Due(last(), lastNight()).isDue(imported.cause(), first);
    }

    RunTally tally() {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql(TALLY)
                        .param("now", now())
                        .query(new DataClassRowMapper<>(RunTally.class))
                        .single());
    }

    /** What the organisation says about itself now. */
    Organisation organisation() {
        return setup.now(Scope.PROGRAM);
    }

    OffsetDateTime now() {
        return ledger.moment();
    }

    private boolean end(Held run, String state, String words) {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql("update insight.run set state = :state, words = :words"
                                        + " where id = :id and holder = :holder and state = 'running'")
                                .param("state", state)
                                .param("words", words)
                                .param("id", run.id())
                                .param("holder", run.holder())
                                .update()
                        == 1);
    }

    /** The last time the hour struck at which everything is reckoned anew. */
    private Instant lastNight() {
        var now = now().atZoneSameInstant(ledger.clock().getZone());
        var tonight = now.with(night);
        return (tonight.isAfter(now) ? tonight.minusDays(1) : tonight).toInstant();
    }
}

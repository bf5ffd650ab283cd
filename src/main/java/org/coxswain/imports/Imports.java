package org.coxswain.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;

/** What was imported, by whom, and what came of it. */
@Component
class Imports {

    private static final String IMPORTS = Question.of(Imports.class, "imports.sql");
    private static final String BEGIN = Question.of(Imports.class, "begin.sql");
    private static final String REPEAT = Question.of(Imports.class, "repeat.sql");
    private static final int MOST = 200;

    private final Ledger ledger;

    Imports(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What is to be read.
     *
     * @param place where it lies, empty for what was dropped into a draft
     * @param keeps whether nobody is there to look at it first
     */
    record Delivery(@Nullable Long person, String way, String place, Upload upload, boolean keeps) {}

    /** What was dropped: names, size, and a digest of all content. */
    record Upload(List<String> names, long bytes, String digest) {}

    List<Import> all(Scope scope) {
        return asked(scope, null);
    }

    Optional<Import> find(Scope scope, long id) {
        return asked(scope, id).stream().findFirst();
    }

    private List<Import> asked(Scope scope, @Nullable Long id) {
        return ledger.as(
                scope,
                db -> db.sql(IMPORTS)
                        .param("id", id)
                        .param("most", MOST)
                        .query(new DataClassRowMapper<>(Import.class))
                        .list());
    }

    /** The import of the same content, where one counts or is looked at. */
    Optional<Long> repeated(Scope scope, String digest, String mapping) {
        return ledger.as(
                scope,
                db -> db.sql(REPEAT)
                        .param("digest", digest)
                        .param("mapping", mapping)
                        .query(Long.class)
                        .optional());
    }

    /** Whether what lies there is waiting, or read. */
    boolean isUnderWay(Scope scope, String place) {
        return ledger.as(
                scope,
                db -> db.sql("select exists (select from imports.import where place = :place"
                                + " and state in ('waiting', 'draft'))")
                        .param("place", place)
                        .query(Boolean.class)
                        .single());
    }

    /** Nobody takes it up before {@code placed} is done with its number. */
    long begin(Scope scope, Delivery delivery, String mapping, LongConsumer placed) {
        return ledger.as(scope, db -> {
            var id = db.sql(BEGIN)
                    .param("person", delivery.person())
                    .param("way", delivery.way())
                    .param("names", String.join("\n", delivery.upload().names()))
                    .param("place", delivery.place())
                    .param("bytes", delivery.upload().bytes())
                    .param("digest", delivery.upload().digest())
                    .param("mapping", mapping)
                    .param("keeps", delivery.keeps())
                    .param("now", ledger.moment())
                    .query(Long.class)
                    .single();
            placed.accept(id);
            return id;
        });
    }

    /** Makes it {@code state} if it is one of {@code from}; then, before anybody sees it, does {@code work}. */
    boolean turn(Scope scope, Turn turn, Runnable work) {
        return ledger.as(scope, db -> {
            var turned = db.sql("update imports.import set state = :state, words = :words"
                                    + " where id = :id and state = any(string_to_array(:from, ' '))")
                            .param("state", turn.state())
                            .param("words", turn.words())
                            .param("id", turn.id())
                            .param("from", turn.from())
                            .update()
                    == 1;
            if (turned) {
                work.run();
            }
            return turned;
        });
    }

    /** From states (parted by spaces) to another. */
    record Turn(long id, String from, String state, String words) {}

    /** To be read again, in another way. */
    boolean again(Scope scope, long id, String mapping) {
        return turn(
                scope,
                new Turn(id, "draft refused stopped", "waiting", ""),
                () -> ledger.run(
                        scope,
                        db -> db.sql("update imports.import set mapping = :mapping where id = :id")
                                .param("mapping", mapping)
                                .param("id", id)
                                .update()));
    }

    void named(Scope scope, long id, String batch) {
        ledger.run(
                scope,
                db -> db.sql("update imports.import set batch = :batch where id = :id")
                        .param("batch", batch)
                        .param("id", id)
                        .update());
    }

    /** What is waiting stops at once; what is read stops as soon as its reader hears of it. */
    void stop(Scope scope, long id) {
        var reading = ledger.as(
                scope,
                db -> db.sql("update imports.reading set stop = true where import = :id")
                                .param("id", id)
                                .update()
                        == 1);
        if (!reading) {
            turn(scope, new Turn(id, "waiting", "stopped", "Stopped before it was read."), () -> {});
        }
    }
}

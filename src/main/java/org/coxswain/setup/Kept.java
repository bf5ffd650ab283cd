package org.coxswain.setup;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was ever said, in the order it was said. */
@Component
class Kept {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NEWEST = Question.of(Kept.class, "newest.sql");
    private static final String HISTORY = Question.of(Kept.class, "history.sql");
    private static final DataClassRowMapper<Row> ROW = new DataClassRowMapper<>(Row.class);

    private final Ledger ledger;

    Kept(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Once something was said; without content the imports speak again. */
    record Row(long id, String part, @Nullable String content, long saidBy, OffsetDateTime saidAt) {

        Optional<Said> said() {
            return Optional.ofNullable(content)
                    .map(text ->
                            JSON.readValue(text, Part.of(part).orElseThrow().kind()));
        }
    }

    /** What counts of each part. */
    List<Row> newest(Scope scope) {
        return ledger.as(scope, db -> db.sql(NEWEST).query(ROW).list());
    }

    /** What was said of a part, the newest first. */
    List<Row> history(Scope scope, Part part) {
        return ledger.as(
                scope,
                db -> db.sql(HISTORY).param("part", part.word()).query(ROW).list());
    }

    void say(Scope scope, Part part, @Nullable Said said) {
        ledger.run(
                scope,
                db -> db.sql("insert into setup.said (part, content, said_by, said_at)"
                                + " values (:part, cast(:content as jsonb), ledger.viewing_person(), ledger.moment())")
                        .param("part", part.word())
                        .param("content", said == null ? null : JSON.writeValueAsString(said))
                        .update());
    }
}

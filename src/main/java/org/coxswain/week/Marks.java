package org.coxswain.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;

/** What a viewer did with the acts of their queue. */
@Component
class Marks {

    private static final String LATELY = Question.of(Marks.class, "lately.sql");
    private static final String MARK = Question.of(Marks.class, "mark.sql");
    private static final int LONGEST_REASON = 200;

    private final Ledger ledger;

    Marks(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is to be kept of an act. */
    record Choice(String state, @Nullable LocalDate until, String reason) {

        Choice {
            reason = reason.strip();
            reason = reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
        }
    }

    /** Those of the last weeks and those that still hold something back, the latest first. */
    List<Mark> lately(Scope scope) {
        return ledger.as(
                scope,
                db -> db.sql(LATELY).query(new DataClassRowMapper<>(Mark.class)).list());
    }

    /** How many acts each person in view did in the last four weeks, and when the last; what they were is their own. */
    Map<Long, Done> doneLately(Scope scope) {
        return ledger
                .as(
                        scope,
                        db -> db.sql("select person, acts, latest from week.done_since(ledger.today() - 28)")
                                .query(new DataClassRowMapper<>(Done.class))
                                .list())
                .stream()
                .collect(Collectors.toMap(Done::person, done -> done));
    }

    record Done(long person, long acts, LocalDate latest) {}

    /** A second one of the same day takes the place of the first. */
    long keep(Scope scope, Act act, Choice choice) {
        return ledger.as(
                scope,
                db -> db.sql(MARK)
                        .param("act", act.key())
                        .param("title", act.title())
                        .param("sign", act.sign())
                        .param("state", choice.state())
                        .param("until", choice.until())
                        .param("reason", choice.reason())
                        .query(Long.class)
                        .single());
    }

    void undo(Scope scope, long mark) {
        ledger.run(
                scope,
                db -> db.sql("delete from week.mark where id = :id")
                        .param("id", mark)
                        .update());
    }
}

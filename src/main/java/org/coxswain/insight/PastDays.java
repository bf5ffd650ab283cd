package org.coxswain.insight;

import java.time.LocalDate;
import java.util.Optional;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;

/**
 * Which past day each person looks at, from asking until they go back or the day is over: a Monday does not begin in the
 * past because a Friday ended there.
 */
@Component
class PastDays {

    /** How many days are kept, and looked at by everybody together: each is as large as the newest. */
    static final int MOST = 5;

    private static final String AWAITED = Question.of(PastDays.class, "awaited_day.sql");
    private static final String ASK = Question.of(PastDays.class, "ask_day.sql");

    private final Ledger ledger;

    PastDays(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A day somebody asked for, and why it cannot be shown; the words are empty where it can. */
    record Asked(LocalDate day, String words) {}

    /** What the viewer asked for today. */
    Optional<Asked> of(Scope scope) {
        return ledger.as(
                scope,
                db -> db.sql("select day, words from insight.past_day"
                                + " where person = ledger.viewing_person() and asked_on = ledger.today()")
                        .query(new DataClassRowMapper<>(Asked.class))
                        .optional());
    }

    /** False, and nothing changes, if as many other days as can be kept are looked at already. */
    boolean ask(Scope scope, LocalDate day) {
        if (others(day) >= MOST) {
            return false;
        }
        ledger.run(scope, db -> db.sql(ASK).param("day", day).update());
        return true;
    }

    /** Back to the last day known. */
    void leave(Scope scope) {
        ledger.run(
                scope,
                db -> db.sql("delete from insight.past_day where person = ledger.viewing_person()")
                        .update());
    }

    /** The day that somebody has waited for longest. */
    Optional<LocalDate> awaited() {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql(AWAITED)
                        .param("shape", Shape.NOW)
                        .query(LocalDate.class)
                        .optional());
    }

    boolean isAwaited(LocalDate day) {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql("select exists (select from insight.past_day"
                                + " where day = :day and asked_on = ledger.today() and words = '')")
                        .param("day", day)
                        .query(Boolean.class)
                        .single());
    }

    /** Tells everybody who waits for it why it cannot be shown. */
    void refuse(LocalDate day, String words) {
        ledger.run(
                Scope.PROGRAM,
                db -> db.sql("update insight.past_day set words = :words where day = :day")
                        .param("words", words)
                        .param("day", day)
                        .update());
    }

    private long others(LocalDate day) {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql("select count(distinct day) from insight.past_day"
                                + " where asked_on = ledger.today() and words = '' and day <> :day")
                        .param("day", day)
                        .query(Long.class)
                        .single());
    }
}

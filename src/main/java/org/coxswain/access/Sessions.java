package org.coxswain.access;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.coxswain.people.People;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;

/** Who is signed in, kept in the ledger: a restart signs nobody out, and any copy of the server knows everybody. */
@Component
public final class Sessions {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Ledger ledger;
    private final People people;
    private final AccessSettings settings;

    Sessions(Ledger ledger, People people, AccessSettings settings) {
        this.ledger = ledger;
        this.people = people;
        this.settings = settings;
    }

    Token begin(long person) {
        var token = Token.fresh();
        ledger.run(Scope.PROGRAM, db -> {
            db.sql("delete from access.session where began_at < :oldest or seen_at < :idle")
                    .param("oldest", before(settings.longest()))
                    .param("idle", before(settings.idle()))
                    .update();
            db.sql("insert into access.session (token, person, began_at, seen_at) values (:token, :person, :now, :now)")
                    .param("token", token.hash())
                    .param("person", person)
                    .param("now", ledger.moment())
                    .update();
            db.sql("select ledger.note('signed in', :person)")
                    .param("person", "person " + person)
                    .query()
                    .singleRow();
        });
        return token;
    }

    /** Whose session it is, if it has not ended and its person still works here. */
    Optional<Viewer> viewer(Token token) {
        return personOf(token).flatMap(this::working);
    }

    /** Somebody who works here still. */
    Optional<Viewer> working(long id) {
        return people.oneself(Scope.of(id), id)
                .filter(person -> person.worksHere(ledger.today()))
                .map(person -> new Viewer(person.id(), person.name(), person.does()));
    }

    private record Row(long person, long seen) {

        boolean isBefore(OffsetDateTime moment) {
            return seen < moment.toEpochSecond();
        }
    }

    private Optional<Long> personOf(Token token) {
        return ledger.as(Scope.PROGRAM, db -> {
            var row = db.sql("select person, extract(epoch from seen_at)::bigint as seen from access.session"
                            + " where token = :token and began_at > :oldest and seen_at > :idle")
                    .param("token", token.hash())
                    .param("oldest", before(settings.longest()))
                    .param("idle", before(settings.idle()))
                    .query(new DataClassRowMapper<>(Row.class))
                    .optional();
            if (row.isPresent() && row.get().isBefore(before(NOTED_EVERY))) {
                db.sql("update access.session set seen_at = :now where token = :token")
                        .param("now", ledger.moment())
                        .param("token", token.hash())
                        .update();
            }
            return row.map(Row::person);
        });
    }

    void end(Token token) {
        ledger.run(Scope.PROGRAM, db -> {
            var ended = db.sql("delete from access.session where token = :token returning person")
                    .param("token", token.hash())
                    .query(Long.class)
                    .optional();
            ended.ifPresent(person -> db.sql("select ledger.note('signed out', :person)")
                    .param("person", "person " + person)
                    .query()
                    .singleRow());
        });
    }

    /** Signs a person out everywhere, as when the password is chosen anew. */
    void endAll(long person) {
        ledger.run(
                Scope.PROGRAM,
                db -> db.sql("delete from access.session where person = :person")
                        .param("person", person)
                        .update());
    }

    private OffsetDateTime before(Duration ago) {
        return ledger.moment().minus(ago);
    }
}

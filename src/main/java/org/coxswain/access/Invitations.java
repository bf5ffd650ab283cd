package org.coxswain.access;

import java.time.Duration;
import java.util.Optional;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.coxswain.people.People;
import org.coxswain.people.Person;
import org.springframework.stereotype.Component;

/** Links that let a person choose a password, once and for a few days; a new one replaces the one before. */
@Component
class Invitations {

    static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Ledger ledger;
    private final People people;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccessSettings settings;

    Invitations(Ledger ledger, People people, Passwords passwords, Sessions sessions, AccessSettings settings) {
        this.settings = settings;
        this.ledger = ledger;
        this.people = people;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** What came of choosing a password. */
    sealed interface Choosing {

        /** {@code anew}: there was a password before. */
        record Chosen(Person person, boolean anew, Token session) implements Choosing {}

        record Refused(String sentence) implements Choosing {}

        record Gone() implements Choosing {}
    }

    Token invite(Viewer by, long person) {
        return keep(Scope.programFor(by.person()), new Link(person, "invited", GOOD_FOR));
    }

    /** For somebody whose mailbox it is sent to; an invitation stays as it is. */
    Token forget(long person) {
        return keep(Scope.PROGRAM, new Link(person, "forgotten", AN_HOUR));
    }

    private record Link(long person, String kind, Duration goodFor) {}

    private Token keep(Scope scope, Link link) {
        var token = Token.fresh();
        ledger.run(
                scope,
                db -> db.sql("insert into access.invitation (person, kind, token, ends_at)"
                                + " values (:person, :kind, :token, :ends) on conflict (person, kind)"
                                + " do update set token = excluded.token, ends_at = excluded.ends_at")
                        .param("person", link.person())
                        .param("kind", link.kind())
                        .param("token", token.hash())
                        .param("ends", ledger.moment().plus(link.goodFor()))
                        .update());
        return token;
    }

    /** Nobody where everybody signs in elsewhere: a link from before would be a way around that. */
    Optional<Person> invited(Token token) {
        if (settings.isElsewhereOnly()) {
            return Optional.empty();
        }
        var person = ledger.as(
                Scope.PROGRAM,
                db -> db.sql("select person from access.invitation where token = :token and ends_at > ledger.moment()")
                        .param("token", token.hash())
                        .query(Long.class)
                        .optional());
        return person.flatMap(id -> people.find(Scope.PROGRAM, id)).filter(found -> found.worksHere(ledger.today()));
    }

    /** Whoever was signed in with the old password no longer is. */
    Choosing choose(Token token, String password) {
        return ledger.as(Scope.PROGRAM, db -> {
            var invited = invited(token);
            if (invited.isEmpty()) {
                return new Choosing.Gone();
            }
            var person = invited.get();
            var complaint = passwords.complaint(password, person.email());
            if (complaint.isPresent()) {
                return new Choosing.Refused(complaint.get());
            }
            db.sql("delete from access.invitation where person = :person")
                    .param("person", person.id())
                    .update();
            var anew = passwords.isChosen(person.id());
            passwords.set(person.id(), password);
            sessions.endAll(person.id());
            return new Choosing.Chosen(person, anew, sessions.begin(person.id()));
        });
    }
}

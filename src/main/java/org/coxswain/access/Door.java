package org.coxswain.access;

import java.time.Duration;
import java.util.List;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.coxswain.people.Newcomer;
import org.coxswain.people.People;
import org.coxswain.people.Person;
import org.springframework.stereotype.Component;

/** Where people sign in: by e-mail address and password. */
@Component
final class Door {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final People people;
    private final Passwords passwords;
    private final Tries tries;
    private final Sessions sessions;
    private final AccessSettings settings;
    private final Ledger ledger;

    Door(People people, Passwords passwords, Tries tries, Sessions sessions, AccessSettings settings, Ledger ledger) {
        this.people = people;
        this.passwords = passwords;
        this.tries = tries;
        this.sessions = sessions;
        this.settings = settings;
        this.ledger = ledger;
    }

    /** A password to be changed. */
    record Exchange(String email, String old, String fresh) {

        @Override
        public String toString() {
            return "a change of password";
        }
    }

    /** What came of changing it. */
    sealed interface Changing {

        record Changed(Token session) implements Changing {}

        record Refused(String sentence) implements Changing {}
    }

    /** Asks for the old one as signing in does; every other session of the person ends. */
    Changing change(Exchange exchange, String from) {
        var complaint = passwords.complaint(exchange.fresh(), exchange.email());
        if (complaint.isPresent()) {
            return new Changing.Refused(complaint.get());
        }
        return switch (signIn(exchange.email(), exchange.old(), from)) {
            case SigningIn.Wrong wrong -> new Changing.Refused("The old password is not right.");
            case SigningIn.TooSoon soon -> new Changing.Refused("Too many wrong tries; wait a moment and try again.");
            case SigningIn.SignedIn signed -> {
                var person = people.withEmail(Scope.PROGRAM, exchange.email())
                        .orElseThrow()
                        .id();
                passwords.set(person, exchange.fresh());
                sessions.endAll(person);
                yield new Changing.Changed(sessions.begin(person));
            }
        };
    }

    SigningIn signIn(String email, String password, String from) {
        var plain = Newcomer.plain(email);
        var here = new Tries.Target("account " + plain + " from " + from, 3, Duration.ofSeconds(30));
        var targets = List.of(
                here,
                new Tries.Target("address " + from, 30, Duration.ofSeconds(4)),
                new Tries.Target("account " + plain, 100, Duration.ofSeconds(2)));
        var left = tries.queue(targets, PATIENCE);
        if (left.compareTo(PATIENCE) > 0) {
            return new SigningIn.TooSoon(left);
        }
        Tries.pause(left);
        var known = people.withEmail(Scope.PROGRAM, plain);
        if (!passwords.fits(known.map(Person::id), password)
                || !known.map(this::mayEnter).orElse(false)) {
            return new SigningIn.Wrong();
        }
        tries.succeeded(here, targets);
        return new SigningIn.SignedIn(sessions.begin(known.orElseThrow().id()));
    }

    private boolean mayEnter(Person person) {
        return person.worksHere(ledger.today()) && settings.letsInByPassword(person);
    }
}

package org.coxswain.access;

import java.time.Duration;
import java.util.List;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.coxswain.people.Newcomer;
import org.coxswain.people.People;
import org.coxswain.people.Person;
import org.springframework.stereotype.Component;

/** A way in for who forgot their password: a link to their mailbox. What is answered never tells who works here. */
@Component
class Forgotten {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final People people;
    private final Invitations invitations;
    private final Mail mail;
    private final Tries tries;
    private final AccessSettings settings;
    private final Ledger ledger;

    Forgotten(People people, Invitations invitations, Mail mail, Tries tries, AccessSettings settings, Ledger ledger) {
        this.people = people;
        this.invitations = invitations;
        this.mail = mail;
        this.tries = tries;
        this.settings = settings;
        this.ledger = ledger;
    }

    /** Only where mail is set up, and passwords are what people sign in with. */
    boolean isOffered() {
        return mail.site().isPresent() && !settings.isElsewhereOnly();
    }

    /** What came of asking for a link. */
    sealed interface Asking {

        /** Whether there is anybody to send it to is not said. */
        record Heard() implements Asking {}

        record TooSoon(Duration left) implements Asking {}
    }

    /** A mailbox is not to be filled by strangers: asked often, it takes up to an hour until the next. */
    Asking ask(String email, String from) {
        var plain = Newcomer.plain(email);
        var left = tries.queue(
                List.of(
                        new Tries.Target("forgotten " + plain, 3, Duration.ofHours(1)),
                        new Tries.Target("forgotten from " + from, 20, Duration.ofSeconds(30))),
                PATIENCE);
        if (left.compareTo(PATIENCE) > 0) {
            return new Asking.TooSoon(left);
        }
        Thread.ofVirtual().name("forgotten").start(() -> send(plain));
        return new Asking.Heard();
    }

    private void send(String email) {
        mail.site()
                .ifPresent(site -> people.withEmail(Scope.PROGRAM, email)
                        .filter(person -> person.worksHere(ledger.today()))
                        .ifPresent(person -> mail.sendAside(Letter.forgotten(person, link(site, person)))));
    }

    private String link(AccessSettings.Site site, Person person) {
        return site.link("/invitation/" + invitations.forget(person.id()).secret());
    }
}

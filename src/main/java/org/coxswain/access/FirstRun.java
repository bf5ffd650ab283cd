package org.coxswain.access;

import java.time.Duration;
import java.util.List;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.coxswain.people.Adding;
import org.coxswain.people.Newcomer;
import org.coxswain.people.People;
import org.springframework.stereotype.Component;

/** Makes the first administrator, and never a second one. */
@Component
public final class FirstRun {

    /** Any number that no other room locks: of two who come at once, one is the first. */
    private static final int TURN = 3_001;

    private static final Tries.Target GUESSED = new Tries.Target("first run", 5, Duration.ofSeconds(2));

    private final Ledger ledger;
    private final People people;
    private final Passwords passwords;
    private final Tries tries;
    private final Sessions sessions;
    private final Code code;
    private volatile boolean over;

    FirstRun(Ledger ledger, People people, Passwords passwords, Tries tries, Sessions sessions, Code code) {
        this.ledger = ledger;
        this.people = people;
        this.passwords = passwords;
        this.tries = tries;
        this.sessions = sessions;
        this.code = code;
    }

    /** What came of it. */
    sealed interface Founding {

        record Founded(Token session) implements Founding {}

        record Refused(String sentence) implements Founding {}

        record Over() implements Founding {}
    }

    public boolean isDue() {
        over = over || people.hasAdministrator(Scope.PROGRAM);
        return !over;
    }

    Founding found(String typed, Newcomer first, String password) {
        var patience = Duration.ofSeconds(1);
        if (tries.queue(List.of(GUESSED), patience).compareTo(patience) > 0) {
            return new Founding.Refused("Too many codes were tried; wait a moment and try again.");
        }
        if (!code.fits(typed)) {
            return new Founding.Refused("That is not the code printed where Coxswain was started last.");
        }
        var complaint = passwords.complaint(password, first.email());
        return complaint.isPresent() ? new Founding.Refused(complaint.get()) : found(first, password);
    }

    private Founding found(Newcomer first, String password) {
        return ledger.as(Scope.PROGRAM, db -> {
            db.sql("select pg_advisory_xact_lock(:turn)")
                    .param("turn", TURN)
                    .query()
                    .singleRow();
            if (!isDue()) {
                return new Founding.Over();
            }
            return switch (people.add(Scope.PROGRAM, first)) {
                case Adding.Refused refused -> new Founding.Refused(refused.sentence());
                case Adding.Added added -> {
                    passwords.set(added.person(), password);
                    yield new Founding.Founded(sessions.begin(added.person()));
                }
            };
        });
    }
}

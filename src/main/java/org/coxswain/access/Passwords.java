package org.coxswain.access;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords, kept as Argon2id hashes: 19 MiB and two passes, as OWASP's Password Storage Cheat Sheet asks. */
@Component
final class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final long NOBODY = 0;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    /** A hash takes memory and a core: a crowd of strangers gets no more of either than this. */
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
    /** What is compared where nobody is known, so that it takes as long. */
    private final String nobodys = argon.encode(Token.fresh().secret());

    private final Ledger ledger;

    Passwords(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Why a password is not to be had; empty where it is. Length is asked for and nothing else. */
    Optional<String> complaint(String password, String email) {
        if (password.length() < SHORTEST) {
            return Optional.of("A password needs at least %d characters; a few words do.".formatted(SHORTEST));
        }
        if (password.length() > LONGEST) {
            return Optional.of("A password may have at most %d characters.".formatted(LONGEST));
        }
        if (password.strip().equalsIgnoreCase(email.strip())) {
            return Optional.of("The password must not be the e-mail address.");
        }
        return Optional.empty();
    }

    void set(long person, String password) {
        keep(person, hash(password));
    }

    String hash(String password) {
        return inTurn(() -> argon.encode(password));
    }

    void keep(long person, String hash) {
        ledger.run(
                Scope.PROGRAM,
                db -> db.sql("insert into access.password (person, hash) values (:person, :hash)"
                                + " on conflict (person) do update set hash = excluded.hash")
                        .param("person", person)
                        .param("hash", hash)
                        .update());
    }

    /** Takes as long for nobody as for somebody. */
    boolean fits(Optional<Long> person, String password) {
        var hash = hashOf(person.orElse(NOBODY));
        var tried = password.substring(0, Math.min(password.length(), LONGEST + 1));
        return inTurn(() -> argon.matches(tried, hash.orElse(nobodys))) && hash.isPresent();
    }

    boolean isChosen(long person) {
        return hashOf(person).isPresent();
    }

    private Optional<String> hashOf(long person) {
        return ledger.as(
                Scope.PROGRAM,
                db -> db.sql("select hash from access.password where person = :person")
                        .param("person", person)
                        .query(String.class)
                        .optional());
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}

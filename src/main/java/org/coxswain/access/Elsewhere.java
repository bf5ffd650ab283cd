package org.coxswain.access;

import java.util.Objects;
import java.util.Optional;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.coxswain.people.Newcomer;
import org.coxswain.people.People;
import org.coxswain.people.Person;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Signing in by an organisation's own provider. It says who somebody is; whether they work here the ledger says. */
@Component
class Elsewhere {

    private static final Logger LOG = LoggerFactory.getLogger(Elsewhere.class);
    private static final String RETURN = "/sign-in/elsewhere/return";
    private static final String AGAIN = "That sign-in began in another browser, too long ago, or is over. Begin again.";

    private final AccessSettings settings;
    private final People people;
    private final Sessions sessions;
    private final Ledger ledger;
    private final @Nullable Provider provider;
    private volatile @Nullable IdTokens tokens;

    Elsewhere(AccessSettings settings, People people, Sessions sessions, Ledger ledger) {
        this.settings = settings;
        this.people = people;
        this.sessions = sessions;
        this.ledger = ledger;
        this.provider = settings.oidc() == null ? null : new Provider(settings.oidc());
    }

    /** What is on the button; empty where there is none. */
    String name() {
        var oidc = settings.oidc();
        return oidc == null ? "" : oidc.name();
    }

    /** The provider's page to send the browser to; empty when it cannot be reached. */
    Optional<String> way(Departure departure) {
        try {
            return provider == null ? Optional.empty() : Optional.of(provider.way(departure, back()));
        } catch (Provider.Unreachable away) {
            LOG.warn("the provider of sign-ins is not to be reached: {}", away.getMessage());
            return Optional.empty();
        }
    }

    /** What the provider sent the browser back with. */
    record Return(String state, String code) {}

    Arriving arrive(Optional<Token> kept, Return back) {
        var departure = kept.map(Departure::new).filter(left -> left.isBackWith(back.state()));
        if (departure.isEmpty() || !isFirst(back.state())) {
            return new Arriving.Refused(AGAIN);
        }
        if (back.code().isEmpty()) {
            return new Arriving.Refused("%s did not sign you in.".formatted(name()));
        }
        try {
            return admit(email(departure.get(), back.code()));
        } catch (Provider.Unreachable away) {
            LOG.warn("the provider of sign-ins gave no token: {}", away.getMessage());
            return new Arriving.Refused(unreachable());
        }
    }

    /** Whether that is everybody's way in. */
    boolean isOnly() {
        return settings.isElsewhereOnly();
    }

    String unreachable() {
        return "%s cannot be reached at the moment, or refuses. Try again%s."
                .formatted(name(), isOnly() ? " in a while" : ", or sign in with your password");
    }

    private Optional<String> email(Departure departure, String code) throws Provider.Unreachable {
        if (provider == null) {
            return Optional.empty();
        }
        var token = provider.idToken(departure, code, back());
        return tokens(provider).email(token, departure.nonce());
    }

    private IdTokens tokens(Provider known) throws Provider.Unreachable {
        var ready = tokens;
        if (ready == null) {
            ready = new IdTokens(
                    Objects.requireNonNull(settings.oidc()), known.doors().keys(), ledger.clock());
            tokens = ready;
        }
        return ready;
    }

    private Arriving admit(Optional<String> email) {
        if (email.isEmpty()) {
            return new Arriving.Refused(
                    "What %s said of you could not be relied on, or it vouches for no e-mail address."
                            .formatted(name()));
        }
        return people.withEmail(Scope.PROGRAM, Newcomer.plain(email.get()))
                .filter(person -> person.worksHere(ledger.today()))
                .map(Person::id)
                .<Arriving>map(person -> new Arriving.Arrived(sessions.begin(person)))
                .orElseGet(() ->
                        new Arriving.Refused("%s is nobody's address here. Whoever keeps people's records can add it."
                                .formatted(email.get())));
    }

    /** Whether nobody came back with this before. */
    private boolean isFirst(String state) {
        var now = ledger.moment();
        return ledger.as(Scope.PROGRAM, db -> {
            db.sql("delete from access.arrival where at < :old")
                    .param("old", now.minus(Departure.COOKIE.longest().multipliedBy(2)))
                    .update();
            return db.sql("insert into access.arrival (state, at) values (:state, :now) on conflict do nothing")
                            .param("state", Token.hash(state))
                            .param("now", now)
                            .update()
                    == 1;
        });
    }

    private String back() {
        return Objects.requireNonNull(settings.site()).link(RETURN);
    }
}

package org.coxswain.ledger;

import org.jspecify.annotations.Nullable;

/** On whose behalf the ledger is asked; the database itself decides what that person may see. */
public sealed interface Scope {

    /** Nobody's behalf: signing in, before anybody is known, and work that runs by itself. Few rooms may ask like this. */
    Scope PROGRAM = new Program();

    static Scope of(long person) {
        return new Person(person);
    }

    /** How the database knows it. */
    String viewer();

    record Person(long id) implements Scope {

        @Override
        public String viewer() {
            return String.valueOf(id);
        }
    }

    record Program() implements Scope {

        @Override
        public String viewer() {
            return "program";
        }
    }

    /** Whether nothing was under way, or only what is done on the same behalf. */
    static boolean agree(@Nullable Scope underWay, Scope asked) {
        return underWay == null || underWay.equals(asked);
    }
}

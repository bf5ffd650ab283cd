package org.coxswain.ledger;

import org.jspecify.annotations.Nullable;

/** On whose behalf the ledger is asked; the database itself decides what that person may see. */
public sealed interface Scope {

    /** Nobody's behalf: signing in, before anybody is known, and work that runs by itself. Few rooms may ask like this. */
    Scope PROGRAM = new Program("program");

    static Scope of(long person) {
        return new Person(person);
    }

    /** What only the program may do, because that person asked for it. */
    static Scope programFor(long person) {
        return new Program(String.valueOf(person));
    }

    /** How the database knows it. */
    String viewer();

    /** Whom the trail names. */
    String author();

    record Person(long id) implements Scope {

        @Override
        public String viewer() {
            return String.valueOf(id);
        }

        @Override
        public String author() {
            return viewer();
        }
    }

    record Program(String author) implements Scope {

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

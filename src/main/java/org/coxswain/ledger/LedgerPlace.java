package org.coxswain.ledger;

/** Where the ledger is. */
public sealed interface LedgerPlace {

    /** In the data folder, by a PostgreSQL that Coxswain starts itself. */
    record Embedded() implements LedgerPlace {}

    /**
     * On a PostgreSQL-compatible server somebody else runs.
     *
     * @param owner       the account that owns the tables and changes them when Coxswain is renewed
     * @param application the account all work is done with; row security holds for it
     */
    record Elsewhere(String url, Account owner, Account application) implements LedgerPlace {}

    /** A user of the database. */
    record Account(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}

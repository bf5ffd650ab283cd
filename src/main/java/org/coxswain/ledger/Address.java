package org.coxswain.ledger;

/** Where a database answers, and the account to ask it with. */
record Address(String url, String user, String password) {

    static final String KEEPER = "postgres";
    static final String OWNER = "coxswain_owner";
    static final String APPLICATION = "coxswain_application";
    static final String DATABASE = "coxswain";

    static String local(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable".formatted(port, database);
    }
}

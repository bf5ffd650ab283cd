package org.coxswain.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded server's database and its two accounts: one owns the tables, the other works with them. */
record Accounts(int port, Keys keys) {

    Address owner() {
        return new Address(Address.local(port, Address.DATABASE), Address.OWNER, keys.owner());
    }

    Address application() {
        return new Address(Address.local(port, Address.DATABASE), Address.APPLICATION, keys.application());
    }

    void make() {
        var url = Address.local(port, "postgres");
        try (var keeper = DriverManager.getConnection(url, Address.KEEPER, keys.keeper())) {
            makeRole(keeper, Address.OWNER, keys.owner());
            makeRole(keeper, Address.APPLICATION, keys.application());
            if (!isThere(keeper, "select 1 from pg_database where datname = ?", Address.DATABASE)) {
                run(keeper, "create database " + Address.DATABASE + " owner " + Address.OWNER);
                run(keeper, "revoke all on database " + Address.DATABASE + " from public");
                run(keeper, "grant connect on database " + Address.DATABASE + " to " + Address.APPLICATION);
            }
        } catch (SQLException refused) {
            throw new Unusable(
                    "The ledger does not accept its own keys (%s).".formatted(refused.getMessage()), refused);
        }
    }

    /** Names and passwords stand in the text, because such statements take no parameters; both are words of our own making. */
    private static void makeRole(Connection keeper, String name, String password) throws SQLException {
        if (!isThere(keeper, "select 1 from pg_roles where rolname = ?", name)) {
            run(keeper, "create role " + name + " login");
        }
        run(keeper, "alter role " + name + " password '" + password + "'");
    }

    private static boolean isThere(Connection keeper, String question, String name) throws SQLException {
        try (var asked = keeper.prepareStatement(question)) {
            asked.setString(1, name);
            try (var answer = asked.executeQuery()) {
                return answer.next();
            }
        }
    }

    private static void run(Connection keeper, String statement) throws SQLException {
        try (var open = keeper.createStatement()) {
            open.execute(statement);
        }
    }
}

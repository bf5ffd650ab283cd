package org.coxswain.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** Every table as it is, copied out in one moment and copied in again, by the account that owns them. */
public final class LedgerTables {

    /** Tables before those that refer to them; a table that refers to itself is filled in one statement. */
    private static final String IN_ORDER = """
            with recursive ours as (
                select pg_class.oid, pg_namespace.nspname || '.' || pg_class.relname as name
                from pg_class join pg_namespace on pg_namespace.oid = pg_class.relnamespace
                where pg_class.relkind = 'r' and pg_namespace.nspname = any(?) and pg_class.relname <> ?
            ), step as (
                select ours.oid, ours.name, 0 as depth from ours
                union
                select ours.oid, ours.name, step.depth + 1
                from step
                join pg_constraint on pg_constraint.confrelid = step.oid and pg_constraint.contype = 'f'
                join ours on ours.oid = pg_constraint.conrelid
                where ours.oid <> step.oid
            )
            select step.name from step group by step.name order by max(step.depth), step.name
            """;

    private static final String UNGUARDED = """
            select pg_namespace.nspname || '.' || pg_class.relname
            from pg_class join pg_namespace on pg_namespace.oid = pg_class.relnamespace
            where pg_class.relkind = 'r' and pg_namespace.nspname = any(?) and pg_class.relname <> ?
                and not pg_class.relrowsecurity
            order by 1
            """;

    private static final String COUNTERS = """
            select pg_get_serial_sequence(quote_ident(table_schema) || '.' || quote_ident(table_name), column_name) as counter,
                   quote_ident(table_schema) || '.' || quote_ident(table_name) as name, quote_ident(column_name) as number
            from information_schema.columns where table_schema = any(?) and is_identity = 'YES'
            """;

    private final Address owner;
    private final Migrations migrations;

    LedgerTables(Address owner, Migrations migrations) {
        this.owner = owner;
        this.migrations = migrations;
    }

    /** Takes one table after the other: its name, and how to have it written. */
    public interface Shelf {
        void put(String table, Content content) throws IOException;
    }

    /** Something that writes itself and says how many rows that were. */
    public interface Content {
        long writeTo(OutputStream out) throws IOException;
    }

    /** Gives what was kept of a table. */
    public interface Source {
        InputStream of(String table) throws IOException;
    }

    /** How far each room's tables are. */
    public Map<String, String> versions() {
        return migrations.versions();
    }

    /** How far this program would bring them. */
    public static Map<String, String> versionsKnown() {
        return Migrations.known();
    }

    Condition condition() {
        try (var connection = connect()) {
            var all = inOrder(connection);
            var now = migrations.versions();
            var behind = versionsKnown().entrySet().stream()
                    .filter(room -> !room.getValue().equals(now.get(room.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();
            var version = connection.getMetaData().getDatabaseProductVersion();
            return new Condition(version, behind, all.size(), unguarded(connection));
        } catch (SQLException broken) {
            throw new Unusable("The ledger does not answer (%s).".formatted(broken.getMessage()), broken);
        }
    }

    /** All tables as they are at one moment, whatever is written meanwhile. */
    public void copyTo(Shelf shelf) throws IOException {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            for (var table : inOrder(connection)) {
                shelf.put(table, out -> copyOut(connection, table, out));
            }
            connection.rollback();
        } catch (SQLException broken) {
            throw new IOException("the ledger could not be copied: " + broken.getMessage(), broken);
        }
    }

    /** Makes the tables as they were in {@code versions} and fills them; all of it or nothing. */
    public void copyFrom(Map<String, String> versions, List<String> tables, Source source) throws IOException {
        migrations.runTo(versions);
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            for (var table : inOrder(connection)) {
                refuseRows(connection, table);
                if (tables.contains(table)) {
                    try (var rows = source.of(table)) {
                        copyIn(connection, table, rows);
                    }
                }
            }
            countOn(connection);
            connection.commit();
        } catch (SQLException broken) {
            throw new IOException("the ledger could not be filled: " + broken.getMessage(), broken);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    }

    /** Names come from the database's own catalogue, so they may stand in a statement. */
    private static long copyOut(Connection connection, String table, OutputStream out) throws IOException {
        try {
            return copying(connection).getCopyAPI().copyOut("copy " + table + " to stdout", out);
        } catch (SQLException broken) {
            throw new IOException("%s could not be copied: %s".formatted(table, broken.getMessage()), broken);
        }
    }

    /** What is brought back is no change that anybody makes, so the trail is not to follow it. */
    private static void copyIn(Connection connection, String table, InputStream rows) throws SQLException, IOException {
        run(connection, "alter table " + table + " disable trigger user");
        copying(connection).getCopyAPI().copyIn("copy " + table + " from stdin", rows);
        run(connection, "alter table " + table + " enable trigger user");
    }

    private static void refuseRows(Connection connection, String table) throws SQLException {
        try (var asked = connection.createStatement();
                var rows = asked.executeQuery("select from " + table + " limit 1")) {
            if (rows.next()) {
                throw new Unusable("The ledger to restore into is not empty; give an empty database.");
            }
        }
    }

    private static List<String> inOrder(Connection connection) throws SQLException {
        return names(connection, IN_ORDER);
    }

    private static List<String> unguarded(Connection connection) throws SQLException {
        return names(connection, UNGUARDED);
    }

    private static List<String> names(Connection connection, String question) throws SQLException {
        try (var asked = connection.prepareStatement(question)) {
            asked.setArray(1, rooms(connection));
            asked.setString(2, Migrations.HISTORY);
            try (var rows = asked.executeQuery()) {
                var tables = new ArrayList<String>();
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
                return tables;
            }
        }
    }

    /** The next number given out is above all that were brought back. */
    private static void countOn(Connection connection) throws SQLException {
        try (var asked = connection.prepareStatement(COUNTERS)) {
            asked.setArray(1, rooms(connection));
            try (var rows = asked.executeQuery()) {
                while (rows.next()) {
                    run(
                            connection,
                            "select setval('%s', coalesce((select max(%s) from %s), 0) + 1, false)"
                                    .formatted(
                                            rows.getString("counter"),
                                            rows.getString("number"),
                                            rows.getString("name")));
                }
            }
        }
    }

    private static java.sql.Array rooms(Connection connection) throws SQLException {
        return connection.createArrayOf("text", Migrations.rooms().toArray());
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var open = connection.createStatement()) {
            open.execute(statement);
        }
    }

    private static PGConnection copying(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class);
    }
}

package org.coxswain.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coxswain.facts.DuckDb;
import org.jspecify.annotations.Nullable;

/** The session of one reading with the engine, which has nothing from the network; its temporary tables are its own. */
final class Duck implements AutoCloseable {
    private final Connection connection;
    private volatile @Nullable Statement running;

    private Duck(Connection connection) throws SQLException {
        this.connection = connection;
        run("set TimeZone = 'UTC'");
    }

    /** With an engine of its own: in memory, spilling into {@code spill}. */
    static Duck alone(IntakeSettings settings, Path spill) throws SQLException {
        var duck = new Duck(DriverManager.getConnection("jdbc:duckdb:"));
        duck.run("set autoinstall_known_extensions = false");
        duck.run("set autoload_known_extensions = false");
        duck.run("set threads = " + settings.threads());
        duck.run("set memory_limit = " + quoted(settings.memory()));
        duck.run("set temp_directory = " + quoted(spill.toString()));
        duck.run("set preserve_insertion_order = false");
        duck.run("set disabled_optimizers = 'compressed_materialization'"); // see DuckDb in facts
        return duck;
    }

    /** Within the engine that will be asked about what is read. */
    static Duck within(DuckDb engine) throws SQLException {
        return new Duck(engine.session());
    }

    private static final @Nullable Statement NONE = null;

    interface RowReader<R> {
        R read(ResultSet row) throws SQLException;
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String sql(String name) {
        try (InputStream in = Objects.requireNonNull(Duck.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            running = statement;
            statement.execute(sql);
        } finally {
            running = NONE;
        }
    }

    /** From another thread: what runs now ends with a fault. */
    void interrupt() {
        var statement = running;
        if (statement == null) return;
        try {
            statement.cancel();
        } catch (SQLException ended) {
            running = NONE;
        }
    }

    void runFile(String name) throws SQLException {
        run(sql(name));
    }

    <R> List<R> ask(String sql, RowReader<R> reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<R>();
            while (rows.next()) all.add(reader.read(rows));
            return all;
        }
    }

    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    void each(String sql, RowTaker taker) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) taker.take(rows);
        }
    }

    void copy(String table, Path file) throws SQLException {
        run("copy %s to %s (format parquet)".formatted(table, quoted(file.toString())));
    }

    static String parquet(Path file) {
        return "read_parquet(%s)".formatted(quoted(file.toString()));
    }

    static boolean diskFull(Exception e) {
        var message = String.valueOf(e.getMessage());
        return message.contains("No space left") || message.contains("max_temp_directory_size");
    }

    /** Rows that Java knows, as a table of their own. */
    void insert(String into, List<List<Object>> rows) throws SQLException {
        for (var row : rows) {
            var marks = String.join(", ", java.util.Collections.nCopies(row.size(), "?"));
            try (var statement = connection.prepareStatement("insert into %s values (%s)".formatted(into, marks))) {
                for (int at = 0; at < row.size(); at++) statement.setObject(at + 1, row.get(at));
                statement.execute();
            }
        }
    }

    long count(String sql) throws SQLException {
        return ask(sql, row -> row.getLong(1)).getFirst();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The engine of one reading: in memory, spilling into the reading's own folder, with nothing from the network. */
final class Duck implements AutoCloseable {
    private final Connection connection;

    Duck(IntakeSettings settings, Path spill) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        run("set autoinstall_known_extensions = false");
        run("set autoload_known_extensions = false");
        run("set threads = " + settings.threads());
        run("set memory_limit = " + quoted(settings.memory()));
        run("set temp_directory = " + quoted(spill.toString()));
        run("set TimeZone = 'UTC'");
    }

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
            statement.execute(sql);
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

    long count(String sql) throws SQLException {
        return ask(sql, row -> row.getLong(1)).getFirst();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

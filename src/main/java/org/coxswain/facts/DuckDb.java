package org.coxswain.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;

/** DuckDB inside the process; spills to a scratch folder when memory is short. Answers one question at a time. */
public final class DuckDb implements Engine {

    /** What the name of a table begins with that was read into the engine itself, and not from a file. */
    public static final String LANDED = "landed_";

    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    /** An engine that keeps nothing once closed; {@code scratch} is made when missing and takes what memory cannot. */
    public static DuckDb inMemory(Path scratch) {
        return inMemory(scratch, Runtime.getRuntime().availableProcessors());
    }

    /** With as many threads at most. */
    public static DuckDb inMemory(Path scratch, int threads) {
        try {
            Files.createDirectories(scratch);
            var engine = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
            new Settings(scratch, threads).statements().forEach(engine::execute);
            return engine;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException("DuckDB did not start: " + broken.getMessage(), broken);
        }
    }

    /** One more session: it sees the same tables, save that temporary ones are each session's own. Close it after use. */
    public Connection session() throws SQLException {
        return ((DuckDBConnection) connection).duplicate();
    }

    @Override
    public synchronized void run(Sql statement, Map<String, ?> parameters) {
        try (var prepared = prepare(statement, parameters)) {
            prepared.execute();
        } catch (SQLException broken) {
            throw new EngineFailure(statement.name(), broken);
        }
    }

    @Override
    public <R extends Record> List<R> ask(Class<R> row, Sql question, Map<String, ?> parameters) {
        try (var prepared = prepare(question, parameters);
                var answers = answers(prepared)) {
            return new Rows<>(row).of(answers);
        } catch (SQLException broken) {
            throw new EngineFailure(question.name(), broken);
        }
    }

    /** The whole answer: while one thread reads it, another may ask. */
    private synchronized ResultSet answers(PreparedStatement question) throws SQLException {
        return question.executeQuery();
    }

    @Override
    public void mount(CanonicalTable table, List<Path> files) {
        makeNone(table);
        execute("create or replace temp view in_%s as %s".formatted(table.tableName(), rows(table, files)));
    }

    @Override
    public void mountLanded(CanonicalTable table) {
        makeNone(table);
        var name = table.tableName();
        execute("create table if not exists %s%s as from none_%2$s".formatted(LANDED, name));
        execute("create or replace temp view in_%s as from none_%1$s union all by name from %s%1$s"
                .formatted(name, LANDED));
    }

    /** A table without rows gives every column its type, whatever the files hold. */
    private void makeNone(CanonicalTable table) {
        execute("create or replace temp table none_%s (%s)".formatted(table.tableName(), table.columns()));
    }

    private static String rows(CanonicalTable table, List<Path> files) {
        var none = "from none_" + table.tableName();
        return switch (files.size()) {
            case 0 -> none;
            case 1 -> none + " union all by name from read_parquet(%s)".formatted(literal(files.getFirst()));
            default -> none + " union all by name " + newest(table, files);
        };
    }

    private static String newest(CanonicalTable table, List<Path> files) {
        var batches = IntStream.range(0, files.size())
                .mapToObj(batch ->
                        "select *, %d as batch, (select count(*) from read_parquet(%s)) as many from read_parquet(%2$s)"
                                .formatted(batch, literal(files.get(batch))))
                .collect(Collectors.joining(" union all by name "));
        return "(select * exclude (batch, many) from (%s) qualify row_number() over (partition by %s order by %s) = 1)"
                .formatted(batches, table.key(), table.counts());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw new EngineFailure("close", broken);
        }
    }

    private synchronized PreparedStatement prepare(Sql sql, Map<String, ?> parameters) throws SQLException {
        var bound = sql.bind(parameters);
        var prepared = connection.prepareStatement(bound.text());
        for (var index = 0; index < bound.values().size(); index++) {
            prepared.setObject(index + 1, bound.values().get(index));
        }
        return prepared;
    }

    private void execute(String statement) {
        try (var open = connection.createStatement()) {
            open.execute(statement);
        } catch (SQLException broken) {
            throw new EngineFailure(statement, broken);
        }
    }

    private static String literal(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    /** What every engine of ours is told at its start: no network, no more than its share of the machine. */
    private record Settings(Path scratch, int threads) {

        List<String> statements() {
            return List.of(
                    "set autoinstall_known_extensions = false",
                    "set autoload_known_extensions = false",
                    "set threads = " + threads,
                    "set memory_limit = '2500MB'",
                    "set preserve_insertion_order = false",
                    // DuckDB 2.0 returns wrong numbers after it (377 as 121); see also its issue 25886.
                    "set disabled_optimizers = 'compressed_materialization'",
                    "set temp_directory = " + literal(scratch));
        }
    }
}

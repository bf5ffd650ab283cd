package org.coxswain.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;

/** Writes a batch from rows written as SQL values, in the order of the table's columns. */
public record TinyBatch(Path folder) {

    public static TinyBatch in(Path folder) throws Exception {
        Files.createDirectories(folder);
        return new TinyBatch(folder);
    }

    public TinyBatch with(CanonicalTable table, String... rows) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("create table rows (%s)".formatted(table.columns()));
            for (var row : List.of(rows)) {
                statement.execute("insert into rows values (%s)".formatted(row));
            }
            statement.execute(
                    "copy rows to '%s' (format parquet)".formatted(folder.resolve(table.tableName() + ".parquet")));
        }
        return this;
    }
}

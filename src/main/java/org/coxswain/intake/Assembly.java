package org.coxswain.intake;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coxswain.intake.Manifest.TableFiles;

/** Puts the staged tables together into the canonical ones, file by file. */
final class Assembly {
    private final Duck duck;
    private final Path batch;
    private final Set<Table> given;
    private final Map<String, TableFiles> tables = new LinkedHashMap<>();

    Assembly(Duck duck, Path batch, Set<Table> given) {
        this.duck = duck;
        this.batch = batch;
        this.given = given;
    }

    Map<String, TableFiles> write() throws SQLException {
        for (var step : List.of("outcome.sql", "people.sql", "owner_key.sql", "products.sql", "usual_stage.sql"))
            duck.runFile(step);
        boolean history = given.contains(Table.STAGE_CHANGES);
        if (history) copy(Table.STAGE_CHANGES, "stage_changes.sql");
        duck.run("create or replace temp view change as "
                + (history ? "select * from " + file(Table.STAGE_CHANGES) : Duck.sql("no_changes.sql")));
        for (var step : List.of(
                history ? "closing.sql" : "no_closing.sql", "spelling.sql", "stage_rule.sql", "walked_stage.sql"))
            duck.runFile(step);
        copy(Table.OPPORTUNITIES, "opportunities.sql");
        duck.run("create or replace temp view opportunity as select * from " + file(Table.OPPORTUNITIES));
        copy(Table.PEOPLE, "person_rows.sql");
        copy(Table.STAGES, "stage_rows.sql");
        for (var table : List.of(Table.ACCOUNTS, Table.ACTIVITIES, Table.QUOTAS, Table.COACHING))
            if (given.contains(table)) copy(table, table.label() + ".sql");
        return tables;
    }

    private void copy(Table table, String select) throws SQLException {
        var file = batch.resolve(table.label() + ".parquet");
        duck.run("copy (%s) to %s (format parquet)".formatted(Duck.sql(select), Duck.quoted(file.toString())));
        var rows = duck.count("select count(*) from " + file(table));
        tables.put(
                table.label(), new TableFiles(rows, List.of(file.getFileName().toString())));
    }

    private String file(Table table) {
        return "read_parquet(%s)"
                .formatted(Duck.quoted(batch.resolve(table.label() + ".parquet").toString()));
    }
}

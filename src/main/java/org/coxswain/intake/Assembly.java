package org.coxswain.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coxswain.facts.DuckDb;
import org.coxswain.intake.Manifest.TableFiles;

/** Puts the staged tables together into the canonical ones. */
final class Assembly {
    private static final List<Table> OF_PEOPLE = List.of(Table.ACTIVITIES, Table.QUOTAS, Table.COACHING);

    private final Duck duck;
    private final Staging staging;
    private final Map<String, TableFiles> tables = new TreeMap<>();

    private final Sources sources;
    private final Gauge gauge;

    Assembly(Duck duck, Staging staging, Sources sources, Gauge gauge) {
        this.duck = duck;
        this.staging = staging;
        this.sources = sources;
        this.gauge = gauge;
    }

    Sources sources() {
        return sources;
    }

    Staging staging() {
        return staging;
    }

    Duck duck() {
        return duck;
    }

    Map<String, TableFiles> write(Findings findings) throws SQLException, IOException {
        var given = sources.tables();
        for (var step : List.of(
                "outcome.sql",
                "day_of.sql",
                "engagement.sql",
                "people.sql",
                "owner_key.sql",
                "products.sql",
                "stage_label.sql",
                "stage_rule.sql",
                "usual_stage.sql")) duck.runFile(step);
        var deals = new DealTable(this, findings);
        deals.find();
        var history = new ChangeTable(this, given);
        history.write();
        deals.write(history, given);
        duck.runFile(duck.count(Duck.sql("unplaced_stage.sql")) > 0 ? "walked_stage.sql" : "no_walked_stage.sql");
        for (var table : OF_PEOPLE) if (given.contains(table)) land(table, table.label() + ".sql");
        new PeopleTable(this, findings)
                .write(OF_PEOPLE.stream().filter(given::contains).toList());
        land(Table.STAGES, "stage_rows.sql");
        if (given.contains(Table.ACCOUNTS)) land(Table.ACCOUNTS, "accounts.sql");
        return tables;
    }

    void land(Table table, String select) throws SQLException {
        duck.run("create or replace table %s as %s".formatted(rows(table), Duck.sql(select)));
        var rows = duck.count("select count(*) from " + rows(table));
        tables.put(table.label(), new TableFiles(rows, List.of(file(table))));
        gauge.landed(table);
    }

    /** Writes the landed tables down, each into a file of its own. */
    void keep(Path folder) throws SQLException {
        for (var table : Table.values())
            if (tables.containsKey(table.label())) duck.copy(rows(table), folder.resolve(file(table)));
    }

    private static String file(Table table) {
        return table.label() + ".parquet";
    }

    /** Rows that were written without their id, because something is wrong with them. */
    long faulty(Table table) throws SQLException {
        return duck.count("select count(*) - count(opportunity_id) from " + rows(table));
    }

    /** How SQL reads the finished table. */
    String rows(Table table) {
        return DuckDb.LANDED + table.label();
    }
}

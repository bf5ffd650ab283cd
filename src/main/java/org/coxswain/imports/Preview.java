package org.coxswain.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coxswain.facts.CanonicalTable;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Sql;
import org.coxswain.intake.Manifest;
import org.jspecify.annotations.Nullable;

/** The first opportunities of a batch, as they would count. */
record Preview(List<Deal> deals) {

    private static final Sql FIRST_DEALS = Sql.of(Preview.class, "first_deals.sql");

    record Deal(
            String id,
            @Nullable String name,
            @Nullable String owner,
            @Nullable String stage,
            @Nullable String outcome,
            @Nullable String amount,
            @Nullable LocalDate createdOn,
            @Nullable LocalDate closedOn) {}

    static Preview of(Path batch, Path scratch) throws IOException {
        try (var engine = DuckDb.inMemory(scratch)) {
            var tables = Manifest.read(batch).tables();
            for (var table : List.of(CanonicalTable.OPPORTUNITIES, CanonicalTable.PEOPLE)) {
                var files = tables.get(table.tableName());
                engine.mount(
                        table,
                        files == null
                                ? List.of()
                                : files.files().stream().map(batch::resolve).toList());
            }
            return new Preview(new ArrayList<>(engine.ask(Deal.class, FIRST_DEALS, Map.of())));
        }
    }
}

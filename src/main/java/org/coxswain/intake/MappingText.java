package org.coxswain.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.coxswain.intake.Mapping.StageEntry;
import org.coxswain.intake.Mapping.TableEntry;
import org.jspecify.annotations.Nullable;

/** Writes down how a batch was read, as a mapping file that reads it the same way again. */
record MappingText(Duck duck, Sources sources, MappingFile mapping) {

    String of(Manifest manifest, String stages) throws SQLException {
        var read = new Mapping(
                sources.all().stream().map(this::table).toList(),
                mapping.allValues(),
                null,
                null,
                null,
                null,
                null,
                null);
        var used = duck.ask(
                "select stage, position, outcome, probability, stale_after_days, forecast_category from " + stages,
                MappingText::stage);
        return of(read.told(manifest.customs(), used));
    }

    static String of(Mapping mapping) {
        return "# How this batch was read. Change what is wrong and give the file back with --mapping.\n"
                + Rules.writer().writeValueAsString(mapping);
    }

    private TableEntry table(Recognised source) {
        var name = source.source().name();
        var header = mapping.header(name);
        var entry = mapping.entry(name);
        return new TableEntry(
                name,
                null,
                source.table().label(),
                source.headers(),
                header.isEmpty() ? true : header,
                text(entry.map(TableEntry::dates)),
                text(entry.map(TableEntry::decimal)));
    }

    private static @Nullable String text(java.util.Optional<String> text) {
        return text.orElse(null);
    }

    private static StageEntry stage(ResultSet row) throws SQLException {
        return new StageEntry(
                row.getString(1),
                (Integer) row.getObject(2),
                row.getString(3),
                (Double) row.getObject(4),
                (Integer) row.getObject(5),
                row.getString(6));
    }
}

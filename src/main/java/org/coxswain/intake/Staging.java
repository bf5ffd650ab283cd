package org.coxswain.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes each table readable for the engine: a view `staged_<table>` over all its sources with every column it can have. */
final class Staging {
    private final Duck duck;
    private final Path work;
    private final Findings findings;
    private final Map<Table, List<String>> selects = new EnumMap<>(Table.class);

    Staging(Duck duck, Path work, Findings findings) {
        this.duck = duck;
        this.work = work;
        this.findings = findings;
    }

    void thorough(Recognised source, ZoneId zone) throws IOException {
        var reading = new ThoroughReading(source, zone, findings);
        var file = reading.write(work.resolve("source-" + source.no() + ".csv"));
        if (reading.refused() * 2 > reading.read()) throw tooMany(source, reading);
        var from =
                "read_csv(%s, header = false, auto_detect = false, delim = ',', quote = '\"', escape = '\"', max_line_size = %d, columns = %s)"
                        .formatted(Duck.quoted(file.toString()), 4 * CsvScanner.LONGEST_RECORD, reading.columns());
        selects.computeIfAbsent(source.table(), table -> new ArrayList<>())
                .add("select %d as source_no, line, false as bad, %s from %s"
                        .formatted(source.no(), columns(source), from));
    }

    private Refusal tooMany(Recognised source, ThoroughReading reading) {
        var first = findings.rejected().getLast();
        return new Refusal(
                "%s: %d of %d rows cannot be used (for example line %d, %s: '%s' is %s); check the file or map its columns with --mapping."
                        .formatted(
                                source.source().name(),
                                reading.refused(),
                                reading.read(),
                                first.line(),
                                first.column() == null ? "the row" : first.column(),
                                first.value(),
                                first.reason()));
    }

    private static String columns(Recognised source) {
        return source.table().columns().stream()
                .map(column -> column(source, column))
                .collect(Collectors.joining(", "));
    }

    private static String column(Recognised source, Table.Column column) {
        boolean instant = column.kind() == Kind.INSTANT;
        if (source.places().containsKey(column.name()))
            return instant ? column.name() + ", " + column.dayName() : column.name();
        return nothing(column);
    }

    private static String nothing(Table.Column column) {
        var none = "cast(null as %s) as %s".formatted(column.kind().sql(), column.name());
        return column.kind() == Kind.INSTANT ? none + ", cast(null as integer) as " + column.dayName() : none;
    }

    void views() throws SQLException {
        for (var table : Table.values()) {
            var all = selects.getOrDefault(table, List.of(empty(table)));
            duck.run("create or replace temp view %s as %s".formatted(table.staged(), String.join(" union all ", all)));
        }
    }

    private static String empty(Table table) {
        return "select 0 as source_no, cast(null as bigint) as line, false as bad, %s where false"
                .formatted(table.columns().stream().map(Staging::nothing).collect(Collectors.joining(", ")));
    }
}

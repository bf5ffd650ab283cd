package org.coxswain.intake;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Makes each table readable for the engine: a view `staged_<table>` over all its sources, with every column it can have.
 * A large file written plainly is read by the engine itself; a row it cannot use is marked `bad` and has the whole table
 * read again thoroughly. Column names of sources never reach SQL: the engine knows them as c0, c1, ...
 */
final class Staging {
    /** What a file is written in whose first megabyte looked like UTF-8 and whose rest is not. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Duck duck;
    private final Path work;
    private final Findings findings;
    private final MappingFile mapping;
    private final Map<Table, List<Staged>> staged = new EnumMap<>(Table.class);

    private record Staged(Recognised source, OptionalLong read, String select) {

        boolean quick() {
            return read.isEmpty();
        }
    }

    Staging(Duck duck, Path work, Findings findings, MappingFile mapping) {
        this.duck = duck;
        this.work = work;
        this.findings = findings;
        this.mapping = mapping;
    }

    void add(Recognised source) throws IOException {
        var quick = QuickReading.of(source, mapping);
        var one = quick.isPresent() ? new Staged(source, OptionalLong.empty(), quick.get()) : thorough(source);
        staged.computeIfAbsent(source.table(), table -> new ArrayList<>()).add(one);
    }

    boolean quick(Table table) {
        return staged.getOrDefault(table, List.of()).stream().anyMatch(Staged::quick);
    }

    /** Reads a table once and keeps it, where questions would each read it again. */
    void hold(Table table) throws SQLException {
        duck.run("create or replace temp table held_%s as select * from %s".formatted(table.label(), table.staged()));
        duck.run("create or replace temp view %s as select * from held_%s".formatted(table.staged(), table.label()));
    }

    /** How many rows a source has, where they were read one by one. */
    OptionalLong read(Recognised source) {
        return staged.getOrDefault(source.table(), List.of()).stream()
                .filter(one -> one.source().no() == source.no())
                .map(Staged::read)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    /** Reads again, cell by cell, what the engine had read by itself. */
    void readThoroughly(Table table) throws IOException, SQLException {
        var again = new ArrayList<Staged>();
        for (var one : staged.getOrDefault(table, List.of())) again.add(one.quick() ? thorough(one.source()) : one);
        staged.put(table, again);
        view(table);
    }

    private Staged thorough(Recognised given) throws IOException {
        var source = given;
        ThoroughReading reading;
        try {
            reading = new ThoroughReading(source, mapping, findings);
        } catch (CharacterCodingException late) {
            source = given.in(WINDOWS);
            reading = new ThoroughReading(source, mapping, findings);
        }
        var file = reading.write(work.resolve("source-" + source.no() + ".csv"));
        if (reading.faulty() * 2 > reading.read()) throw tooMany(source, reading);
        var from =
                "read_csv(%s, header = false, auto_detect = false, delim = ',', quote = '\"', escape = '\"', max_line_size = %d, buffer_size = 33554432, columns = %s)"
                        .formatted(Duck.quoted(file.toString()), 4 * CsvScanner.LONGEST_RECORD, reading.columns());
        var select = "select %s, line, false as bad, %s from %s".formatted(origin(source), columns(source), from);
        return new Staged(source, OptionalLong.of(reading.read()), select);
    }

    private Refusal tooMany(Recognised source, ThoroughReading reading) {
        var first = reading.firstFault();
        return new Refusal(
                "%s: %d of %d rows cannot be read, more than half (the first at line %d, %s: '%s', %s); check the file, or say in a mapping file how to read it."
                        .formatted(
                                source.source().name(),
                                reading.faulty(),
                                reading.read(),
                                first.line(),
                                first.column() == null ? "the row" : "column " + first.column(),
                                first.value(),
                                first.reason()));
    }

    static String origin(Recognised source) {
        var day = source.source().exportedOn();
        return "%d as source_no, cast(%s as integer) as exported_on"
                .formatted(source.no(), day == null ? "null" : day.toEpochDay());
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

    static String nothing(Table.Column column) {
        var none = "cast(null as %s) as %s".formatted(column.kind().sql(), column.name());
        return column.kind() == Kind.INSTANT ? none + ", cast(null as integer) as " + column.dayName() : none;
    }

    void views() throws SQLException, IOException {
        for (var table : Table.values()) {
            view(table);
            boolean checkedWhenWritten = table == Table.OPPORTUNITIES || table == Table.STAGE_CHANGES;
            if (!checkedWhenWritten && quick(table) && faulty(table)) readThoroughly(table);
        }
    }

    private boolean faulty(Table table) {
        try {
            return duck.count("select count(*) from %s where bad".formatted(table.staged())) > 0;
        } catch (SQLException unreadable) {
            return true;
        }
    }

    private void view(Table table) throws SQLException {
        var all = staged.getOrDefault(table, List.of()).stream()
                .map(Staged::select)
                .toList();
        var select = all.isEmpty() ? empty(table) : String.join(" union all ", all);
        duck.run("create or replace temp view %s as %s".formatted(table.staged(), select));
    }

    private static String empty(Table table) {
        return "select 0 as source_no, cast(null as integer) as exported_on, cast(null as bigint) as line, false as bad, %s where false"
                .formatted(table.columns().stream().map(Staging::nothing).collect(Collectors.joining(", ")));
    }
}

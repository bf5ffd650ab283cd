package org.coxswain.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the engine reads a large, plainly written file by itself: one select that converts every column, or marks the row. */
final class QuickReading {
    private static final long LARGE = 8 << 20;

    private final Recognised source;
    private final CsvRows rows;
    private final List<String> values = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private QuickReading(Recognised source, CsvRows rows) {
        this.source = source;
        this.rows = rows;
    }

    static Optional<String> of(Recognised source, MappingFile mapping) throws IOException {
        var rows = source.rows();
        if (Files.size(rows.file()) < LARGE || !mapping.plain(source)) return Optional.empty();
        var dialect = rows.dialect();
        boolean plain =
                dialect.charset().equals(StandardCharsets.UTF_8) && dialect.escape() == '"' && dialect.skipped() <= 1;
        return plain ? Optional.of(new QuickReading(source, rows).select()) : Optional.empty();
    }

    private String select() {
        var columns = source.table().columns().stream().map(this::column).collect(Collectors.joining(", "));
        return "select %s, cast(null as bigint) as line, coalesce(%s, false) as bad, %s from (select *, %s from %s)"
                .formatted(
                        Staging.origin(source),
                        String.join(" or ", faults),
                        columns,
                        String.join(", ", values),
                        from());
    }

    private String from() {
        var dialect = rows.dialect();
        var columns = IntStream.range(0, dialect.header().size())
                .mapToObj("'c%d': 'varchar'"::formatted)
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(%s, header = %s, auto_detect = false, delim = %s, quote = '\"', escape = '\"', max_line_size = %d, buffer_size = 33554432, columns = %s)"
                .formatted(
                        Duck.quoted(rows.file().toString()),
                        dialect.skipped() == 1,
                        Duck.quoted(String.valueOf(dialect.delimiter())),
                        CsvScanner.LONGEST_RECORD,
                        columns);
    }

    /** Every value is worked out once and named, to be used twice: for itself, and to see whether it could be. */
    private String column(Table.Column column) {
        var place = source.places().get(column.name());
        if (place == null) return Staging.nothing(column);
        var text = "c" + place;
        var value = "v_" + column.name();
        values.add(value(column.kind(), text) + " as " + value);
        if (column.needed()) faults.add(value + " is null");
        else if (column.kind() != Kind.TEXT) faults.add("%s is not null and %s is null".formatted(text, value));
        if (column.kind() == Kind.TEXT && !checkedOnceWritten(column))
            faults.add("prefix(%1$s, ' ') or suffix(%1$s, ' ')".formatted(text));
        return switch (column.kind()) {
            case INSTANT ->
                "%1$s // 1000000 as %2$s, cast(%1$s // 86400000000 as integer) as %3$s"
                        .formatted(value, column.name(), column.dayName());
            case TEXT, AMOUNT, NUMBER, WHOLE, FLAG, DAY -> value + " as " + column.name();
        };
    }

    /** The few different owners and stages of a history are looked at in the written file, not row by row. */
    private boolean checkedOnceWritten(Table.Column column) {
        return source.table() == Table.STAGE_CHANGES && !column.needed();
    }

    private static String value(Kind kind, String text) {
        return switch (kind) {
            case TEXT -> "nullif(%s, '')".formatted(text);
            // As large as Cell reads them, and no larger; a number that is none is no number either.
            case AMOUNT -> "cast(try_cast(%s as decimal(15, 2)) as decimal(18, 2))".formatted(text);
            case NUMBER ->
                "case when abs(try_cast(%1$s as double)) < 1e13 then try_cast(%1$s as double) end".formatted(text);
            case WHOLE, FLAG -> "try_cast(%s as %s)".formatted(text, kind.sql());
            case DAY -> "cast(try_cast(%s as date) - date '1970-01-01' as integer)".formatted(text);
            case INSTANT ->
                "epoch_us(case when length(%1$s) <= 19 then try_cast(%1$s as timestamp) else timezone('UTC', try_cast(%1$s as timestamptz)) end)"
                        .formatted(text);
        };
    }
}

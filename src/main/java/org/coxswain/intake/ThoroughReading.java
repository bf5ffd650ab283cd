package org.coxswain.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coxswain.intake.Manifest.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source cell by cell, twice: once to learn how each column is meant, once to write what is good, with its line,
 * as a plain file for the engine. Slower than the engine's own reading, but exact about what is wrong and where.
 */
final class ThoroughReading {
    private final Recognised source;
    private final MappingFile mapping;
    private final Findings findings;
    private final List<Cell> cells = new ArrayList<>();
    private long read;
    private long faulty;
    private Rejected first = new Rejected("", null, null, null, "");

    ThoroughReading(Recognised source, MappingFile mapping, Findings findings) throws IOException {
        this.source = source;
        this.mapping = mapping;
        this.findings = findings;
        var profiles = profiles();
        boolean dayFirst = profiles.stream()
                .map(Profiled::profile)
                .anyMatch(profile -> profile.ambiguous() == 0 && profile.dayIsFirst(false));
        profiles.forEach(profiled -> cells.add(cell(profiled, dayFirst)));
        profiles.forEach(profiled -> tellAmbiguity(profiled, dayFirst));
    }

    private record Profiled(Table.Column column, int place, Profile profile) {}

    private Cell cell(Profiled profiled, boolean dayFirst) {
        var profile = profiled.profile();
        var column = profiled.column();
        boolean comma = mapping.commaDecimals(source.source().name()).orElse(profile.commaDecimals());
        return new Cell(column, profiled.place(), comma, days(profile, dayFirst), mapping.values(column.name()));
    }

    private DayReading days(Profile profile, boolean dayFirst) {
        var known = new DayText(profile.dayIsFirst(dayFirst), mapping.zone());
        return mapping.dates(source.source().name())
                .map(pattern -> DayReading.written(pattern, known, mapping.zone()))
                .orElse(known);
    }

    long read() {
        return read;
    }

    /** Rows that were rejected, and rows of which a cell was. */
    long faulty() {
        return faulty;
    }

    private List<Profiled> profiles() throws IOException {
        var profiles = new ArrayList<Profiled>();
        for (var column : source.table().columns()) {
            var place = source.places().get(column.name());
            if (place != null) profiles.add(new Profiled(column, place, new Profile()));
        }
        var telling = profiles.stream()
                .filter(profiled -> profiled.column().kind() != Kind.TEXT)
                .toList();
        source.rows().each(new RowReader() {
            @Override
            public void row(long line, String[] texts) {
                for (var profiled : telling)
                    profiled.profile().look(profiled.column().kind(), texts[profiled.place()].strip());
            }

            @Override
            public void broken(long line, String text, String reason) {}
        });
        return profiles;
    }

    private void tellAmbiguity(Profiled profiled, boolean dayFirst) {
        var profile = profiled.profile();
        var name = source.source().name();
        var example = "%s, %s: %s".formatted(name, source.rows().header().get(profiled.place()), profile.example());
        var order = profile.dayIsFirst(dayFirst) ? "day before month" : "month before day";
        if (mapping.dates(name).isEmpty())
            findings.repair("dates that could be read two ways: read as " + order, profile.ambiguous(), example);
        if (mapping.commaDecimals(name).isEmpty())
            findings.repair(
                    "amounts that could be read two ways: points read as parting thousands",
                    profile.grouped(),
                    example);
    }

    /** The staged file has the row's line, then one column each (two for an instant), all plain and quoted. */
    Path write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            source.rows().each(new RowReader() {
                @Override
                public void row(long line, String[] texts) {
                    read++;
                    try {
                        writeRow(out, line, texts);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void broken(long line, String text, String reason) {
                    read++;
                    reject(line, null, text, reason);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file;
    }

    /** What cannot be read counts as empty and is listed; where nothing may be empty the row is rejected. */
    private void writeRow(BufferedWriter out, long line, String[] texts) throws IOException {
        var row = new StringBuilder().append(line);
        var unusable = new ArrayList<Rejected>();
        for (var cell : cells) {
            var text = trimmed(texts[cell.place()], cell);
            switch (cell.readWhole(text)) {
                case Cell.Read.Value known -> append(row, known.texts());
                case Cell.Read.Nothing none -> row.repeat(',', cell.width());
                case Cell.Read.Bad bad -> {
                    if (cell.column().needed()) {
                        reject(line, header(cell), text, bad.reason());
                        return;
                    }
                    row.repeat(',', cell.width());
                    unusable.add(new Rejected(name(), line, header(cell), shortened(text), bad.reason(), true));
                }
            }
        }
        if (!unusable.isEmpty()) tell(unusable);
        out.append(row).append('\n');
    }

    private static void append(StringBuilder row, String[] texts) {
        for (var text : texts)
            row.append(",\"")
                    .append(text.replace("\"", "\"\"").replace("\0", ""))
                    .append('"');
    }

    private String trimmed(String text, Cell cell) {
        var bare = text.strip();
        if (bare.length() != text.length() && !bare.isEmpty() && cell.column().kind() == Kind.TEXT)
            findings.repair(
                    "space around a text taken away",
                    1,
                    () -> "%s, %s: '%s'".formatted(name(), header(cell), shortened(text)));
        return bare;
    }

    private void reject(long line, @Nullable String column, String text, String reason) {
        tell(List.of(new Rejected(name(), line, column, shortened(text), reason)));
    }

    /** All that is wrong with one row. */
    private void tell(List<Rejected> faults) {
        if (faulty++ == 0) first = faults.getFirst();
        faults.forEach(findings::reject);
    }

    Rejected firstFault() {
        return first;
    }

    private String name() {
        return source.source().name();
    }

    private String header(Cell cell) {
        return source.rows().header().get(cell.place());
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    /** As the engine reads it: the name and type of each column of the staged file. */
    String columns() {
        var columns = new StringBuilder("{'line': 'bigint'");
        for (var cell : cells) {
            columns.append(", '%s': '%s'"
                    .formatted(cell.column().name(), cell.column().kind().sql()));
            if (cell.column().kind() == Kind.INSTANT)
                columns.append(", '%s': 'integer'".formatted(cell.column().dayName()));
        }
        return columns.append('}').toString();
    }
}

package org.coxswain.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coxswain.intake.Mapping.TableEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** A mapping that grows: how tables with certain headers are to be read, from one import to the next. */
public final class Rules {
    private final Mapping mapping;

    private Rules(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Either the rules, or the sentence that says what is wrong with their text. */
    public sealed interface Reading {
        record Understood(Rules rules) implements Reading {}

        record Refused(String sentence) implements Reading {}
    }

    /**
     * How to read tables that have just these headers.
     *
     * @param columns of ours, each with the header that gives it
     * @param stages  what a stage is called there, and what it is to be called
     */
    public record Rule(
            List<String> headers,
            String table,
            Map<String, String> columns,
            @Nullable String dates,
            @Nullable String decimal,
            Map<String, String> stages) {}

    /** A column of a table of ours; without a needed one a row is rejected. */
    public record Column(String name, boolean needed) {}

    public static Reading of(String text) {
        try {
            return new Reading.Understood(
                    new Rules(MappingFile.of(text, "given").content()));
        } catch (Refusal refusal) {
            return new Reading.Refused(refusal.sentence());
        }
    }

    /** The tables a file can be. */
    public static List<String> tables() {
        return Arrays.stream(Table.values()).map(Table::label).toList();
    }

    public static List<Column> columns(String table) {
        return Arrays.stream(Table.values())
                .filter(known -> known.label().equals(table))
                .flatMap(known -> known.columns().stream())
                .map(column -> new Column(column.name(), column.needed()))
                .toList();
    }

    /** Columns of the table whose headers are known words, in any family of programs. */
    public static Map<String, String> guess(List<String> headers, String table) {
        var byKey = Shapes.byKey(headers);
        var guessed = new LinkedHashMap<String, String>();
        Shapes.KNOWN.stream()
                .filter(shape -> shape.table().label().equals(table))
                .flatMap(shape -> shape.places(byKey).entrySet().stream())
                .forEach(place -> guessed.putIfAbsent(place.getKey(), headers.get(place.getValue())));
        return guessed;
    }

    /** What holds for a table with these headers, where something does. */
    public Optional<Rule> of(List<String> headers) {
        return tableEntries().stream()
                .filter(entry -> isAbout(entry, headers))
                .findFirst()
                .map(entry -> new Rule(
                        headers,
                        String.valueOf(entry.table()),
                        Objects.requireNonNullElse(entry.columns(), Map.of()),
                        entry.dates(),
                        entry.decimal(),
                        Map.of()));
    }

    /** With one more; it takes the place of the one for the same headers. */
    public Reading with(Rule rule) {
        var tables = new ArrayList<>(tableEntries());
        tables.removeIf(entry -> isAbout(entry, rule.headers()));
        tables.add(
                new TableEntry(null, rule.headers(), rule.table(), rule.columns(), null, rule.dates(), rule.decimal()));
        return of(text(new Mapping(
                tables,
                values(rule.stages()),
                mapping.stages(),
                mapping.calendar(),
                mapping.currency(),
                mapping.peers(),
                mapping.notCompared(),
                mapping.ramp())));
    }

    private @Nullable Map<String, Map<String, String>> values(Map<String, String> stages) {
        if (stages.isEmpty()) return mapping.values();
        var values = new LinkedHashMap<>(
                Objects.requireNonNullElse(mapping.values(), Map.<String, Map<String, String>>of()));
        var known = new LinkedHashMap<>(values.getOrDefault("stage", Map.of()));
        known.putAll(stages);
        values.put("stage", known);
        return values;
    }

    private List<TableEntry> tableEntries() {
        return Objects.requireNonNullElse(mapping.tables(), List.of());
    }

    private static boolean isAbout(TableEntry entry, List<String> headers) {
        return entry.headers() != null
                && Shapes.byKey(entry.headers())
                        .keySet()
                        .equals(Shapes.byKey(headers).keySet());
    }

    public String text() {
        return text(mapping);
    }

    private static String text(Mapping mapping) {
        return mapping.equals(Mapping.NONE) ? "" : writer().writeValueAsString(mapping);
    }

    /** As people read and write it by hand. */
    static YAMLMapper writer() {
        return YAMLMapper.builder()
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .build();
    }
}

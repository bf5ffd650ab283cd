package org.coxswain.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every shape a table is known in, as written in shapes.yaml. */
final class Shapes {
    static final List<Shape> KNOWN = load();

    private final MappingFile mapping;

    Shapes(MappingFile mapping) {
        this.mapping = mapping;
    }

    /** As it stands in the file. */
    private record Written(
            String family,
            String table,
            @Nullable List<List<String>> needs,
            @Nullable List<List<List<String>>> either,
            @Nullable List<String> never,
            @Nullable List<String> only,
            @Nullable Map<String, List<String>> columns) {
        Shape shape() {
            return new Shape(
                    family,
                    Table.valueOf(table.toUpperCase(Locale.ROOT)),
                    needs == null ? Objects.requireNonNullElse(either, List.of()) : List.of(needs),
                    Objects.requireNonNullElse(never, List.of()),
                    Objects.requireNonNullElse(only, List.of()),
                    Objects.requireNonNullElse(columns, Map.of()));
        }
    }

    private static List<Shape> load() {
        try (InputStream in = Objects.requireNonNull(Shapes.class.getResourceAsStream("shapes.yaml"))) {
            return new YAMLMapper()
                    .readValue(in, new TypeReference<List<Written>>() {}).stream()
                            .map(Written::shape)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table a header belongs to; a mapping for the file goes before what is known. */
    Optional<Recognition> of(List<String> header, String file) {
        var headers = byKey(header);
        var known = KNOWN.stream().filter(shape -> shape.fits(headers)).findFirst();
        var entry = mapping.entry(file, headers.keySet());
        if (entry.isEmpty()) return known.map(shape -> new Recognition(shape, shape.places(headers)));
        var table = mapping.table(entry.get());
        var shape = known.filter(found -> found.table() == table)
                .orElse(new Shape("mapping", table, List.of(), List.of(), List.of(), Map.of()));
        var columns = Objects.requireNonNullElse(entry.get().columns(), Map.<String, String>of());
        if (!columns.values().stream().map(Shape::key).allMatch(headers::containsKey))
            return mapping.insistsOn(file)
                    ? Optional.empty()
                    : known.map(found -> new Recognition(found, found.places(headers)));
        var places = shape.places(headers);
        var given = columns.values().stream().map(Shape::key).map(headers::get).toList();
        places.values().removeIf(given::contains);
        columns.forEach((column, name) -> places.put(column, Objects.requireNonNull(headers.get(Shape.key(name)))));
        return Optional.of(new Recognition(shape, places));
    }

    record Recognition(Shape shape, Map<String, Integer> places) {}

    MappingFile mapping() {
        return mapping;
    }

    /** The first of two equal headers counts. */
    static Map<String, Integer> byKey(List<String> header) {
        var headers = new LinkedHashMap<String, Integer>();
        for (int at = 0; at < header.size(); at++) headers.putIfAbsent(Shape.key(header.get(at)), at);
        headers.remove("");
        return headers;
    }
}

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
    private static final List<Shape> KNOWN = load();

    /** As it stands in the file. */
    private record Written(
            String family,
            String table,
            @Nullable List<List<String>> needs,
            @Nullable List<String> never,
            @Nullable Map<String, List<String>> columns) {
        Shape shape() {
            return new Shape(
                    family,
                    Table.valueOf(table.toUpperCase(Locale.ROOT)),
                    Objects.requireNonNullElse(needs, List.of()),
                    Objects.requireNonNullElse(never, List.of()),
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

    Optional<Shape> of(List<String> header, String file) {
        var headers = byKey(header);
        return KNOWN.stream().filter(shape -> shape.fits(headers)).findFirst();
    }

    /** The first of two equal headers counts. */
    static Map<String, Integer> byKey(List<String> header) {
        var headers = new LinkedHashMap<String, Integer>();
        for (int at = 0; at < header.size(); at++) headers.putIfAbsent(Shape.key(header.get(at)), at);
        headers.remove("");
        return headers;
    }
}

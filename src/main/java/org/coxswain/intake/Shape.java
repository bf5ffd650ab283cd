package org.coxswain.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A table as one family of programs exports it: which headers give it away and which give which column. */
record Shape(
        String family,
        Table table,
        List<List<List<String>>> ways,
        List<String> never,
        List<String> only,
        Map<String, List<String>> columns) {

    /** Letters and digits alone, without case: what two headers are compared by. */
    static String key(String header) {
        var plain = header.toLowerCase(Locale.ROOT).strip();
        if (plain.startsWith("property_")) plain = plain.substring("property_".length());
        return plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** One of the ways must be there with something for each of its needs, and nothing that may not be. */
    boolean fits(Map<String, Integer> headers) {
        return ways.stream().anyMatch(way -> way.stream().allMatch(need -> any(need, headers)))
                && !any(never, headers)
                && nothingElse(headers);
    }

    private boolean nothingElse(Map<String, Integer> headers) {
        return only.isEmpty() || only.stream().map(Shape::key).toList().containsAll(headers.keySet());
    }

    private static boolean any(List<String> names, Map<String, Integer> headers) {
        return names.stream().map(Shape::key).anyMatch(headers::containsKey);
    }

    /** Canonical column to the place of the header that gives it. */
    Map<String, Integer> places(Map<String, Integer> headers) {
        var places = new LinkedHashMap<String, Integer>();
        for (var column : table.columns()) place(column.name(), headers).ifPresent(at -> places.put(column.name(), at));
        return places;
    }

    private Optional<Integer> place(String column, Map<String, Integer> headers) {
        var own = headers.get(key(column));
        if (own != null) return Optional.of(own);
        return columns.getOrDefault(column, List.of()).stream()
                .map(Shape::key)
                .filter(headers::containsKey)
                .map(headers::get)
                .findFirst();
    }
}

package org.coxswain.setup;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a form holds: a field that was not sent is an empty one; the fields of a row bear its number. */
record Typed(Map<String, String> fields) {

    private static final int MOST_ROWS = 200;

    static Typed of(String... fields) {
        var typed = new TreeMap<String, String>();
        for (var field = 0; field < fields.length; field += 2) {
            typed.put(fields[field], fields[field + 1]);
        }
        return new Typed(typed);
    }

    /** As sent; tabs and line ends are no part of what is typed into a line. */
    static Typed read(Map<String, String> fields) {
        var typed = new TreeMap<String, String>();
        fields.forEach((field, text) -> typed.put(field, text.replaceAll("\\p{Cntrl}", " ")));
        return new Typed(typed);
    }

    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    boolean ticked(String field) {
        return !text(field).isEmpty();
    }

    /** One row of several; {@code number} is its place. */
    record Row(Typed typed, int number) {

        String text(String field) {
            return typed.text(field + "." + number);
        }

        boolean ticked(String field) {
            return typed.ticked(field + "." + number);
        }
    }

    /** The rows that have this field. */
    Stream<Row> rows(String field) {
        return IntStream.range(0, MOST_ROWS)
                .filter(number -> fields.containsKey(field + "." + number))
                .mapToObj(number -> new Row(this, number));
    }
}

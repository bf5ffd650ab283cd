package org.coxswain.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON lines, an array of objects, or an object that holds one array of objects; inner objects are flattened. */
record JsonFile(Path file) {
    private static final int DEEPEST = 6;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(CsvScanner.LONGEST_RECORD)
                    .build())
            .build();

    static boolean looksLikeJson(byte[] start) {
        var text =
                new String(start, StandardCharsets.UTF_8).replace("\ufeff", "").stripLeading();
        return text.startsWith("{") || text.startsWith("[{") || text.matches("(?s)\\[\\s*(\\{.*)?");
    }

    private interface ObjectReader {
        void read(Map<String, String> object) throws IOException;
    }

    CsvRows rows(Path copy) throws IOException {
        try {
            var names = new LinkedHashSet<String>();
            each(object -> names.addAll(object.keySet()));
            if (names.isEmpty()) throw new Unreadable("it holds no list of objects");
            var header = List.copyOf(names);
            try (var out = new CsvFile(copy)) {
                each(object -> out.row(header.stream()
                        .map(name -> object.getOrDefault(name, ""))
                        .toList()));
            }
            return CsvFile.rows(copy, header);
        } catch (JacksonException e) {
            throw new Unreadable("it is not whole as JSON (line %d)"
                    .formatted(e.getLocation() == null ? 0 : e.getLocation().getLineNr()));
        }
    }

    /** The outermost objects, or, where the outermost only wraps them, the objects of its first array. */
    private void each(ObjectReader reader) throws IOException {
        try (var in = CsvRows.open(file);
                var parser = JSON.createParser(in)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.START_OBJECT) continue;
                var object = new LinkedHashMap<String, String>();
                if (!wraps(parser, object, reader)) reader.read(object);
            }
        }
    }

    /** Reads an outermost object; an array of objects in it means that it is only the wrapping. */
    private boolean wraps(JsonParser parser, Map<String, String> object, ObjectReader reader) throws IOException {
        boolean wraps = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY) wraps |= array(parser, reader);
            else value(parser, name, object, 0);
        }
        return wraps;
    }

    private boolean array(JsonParser parser, ObjectReader reader) throws IOException {
        boolean objects = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                var inner = new LinkedHashMap<String, String>();
                fill(parser, inner, 0);
                reader.read(inner);
                objects = true;
            } else {
                parser.skipChildren();
            }
        }
        return objects;
    }

    private void fill(JsonParser parser, Map<String, String> object, int depth) throws IOException {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            value(parser, name, object, depth);
        }
    }

    /** An inner object gives its own names where they are new, else with the outer name before them. */
    private void value(JsonParser parser, String name, Map<String, String> object, int depth) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT && depth < DEEPEST && !name.equals("attributes")) {
            var inner = new LinkedHashMap<String, String>();
            fill(parser, inner, depth + 1);
            inner.forEach((key, text) -> object.putIfAbsent(
                    object.containsKey(key) || !name.equals("properties") ? name + "_" + key : key, text));
        } else if (parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY) {
            parser.skipChildren();
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            object.put(name, parser.getString());
        }
    }
}

package org.coxswain.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON lines, an array of objects, or an object that only wraps such an array. */
record JsonFile(Path file) {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(50)
                    .maxStringLength(CsvScanner.LONGEST_RECORD)
                    .build())
            .build();

    /** The outer list has no name; a list inside its objects has the name it goes by there. */
    record NamedList(String name, CsvRows rows) {}

    private interface ObjectReader {
        void read(String list, Map<String, String> object) throws IOException;
    }

    static boolean looksLikeJson(byte[] start) {
        var text =
                new String(start, StandardCharsets.UTF_8).replace("\ufeff", "").stripLeading();
        return text.matches("(?s)\\{\\s*(\".*)?|\\[\\s*(\\{.*)?");
    }

    List<NamedList> tables(Supplier<Path> next) throws IOException {
        try {
            var headers = new LinkedHashMap<String, LinkedHashSet<String>>();
            each((list, object) ->
                    headers.computeIfAbsent(list, name -> new LinkedHashSet<>()).addAll(object.keySet()));
            if (headers.isEmpty()) throw new Unreadable("it holds no list of objects");
            var tables = new ArrayList<NamedList>();
            for (var header : headers.entrySet())
                tables.add(copy(header.getKey(), List.copyOf(header.getValue()), next.get()));
            return tables;
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new Unreadable("it is not whole as JSON (line %d)".formatted(at == null ? 1 : at.getLineNr()));
        }
    }

    private NamedList copy(String name, List<String> header, Path copy) throws IOException {
        try (var out = new CsvFile(copy)) {
            each((list, object) -> {
                if (list.equals(name))
                    out.row(header.stream()
                            .map(key -> object.getOrDefault(key, ""))
                            .toList());
            });
        }
        return new NamedList(name, CsvFile.rows(copy, header));
    }

    private void each(ObjectReader reader) throws IOException {
        try (var in = CsvRows.open(file);
                var parser = JSON.createParser(in)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken())
                if (token == JsonToken.START_OBJECT) outermost(parser, reader);
        }
    }

    /** An array of objects in an outermost object means that the object is only the wrapping. */
    private static void outermost(JsonParser parser, ObjectReader reader) throws IOException {
        var object = new JsonObject();
        boolean wraps = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && !name.equals("stages")) wraps |= array(parser, reader);
            else object.value(parser, name);
        }
        if (!wraps) object.tell(reader::read);
    }

    private static boolean array(JsonParser parser, ObjectReader reader) throws IOException {
        boolean objects = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                var object = new JsonObject();
                object.fill(parser);
                object.tell(reader::read);
                objects = true;
            } else {
                parser.skipChildren();
            }
        }
        return objects;
    }
}

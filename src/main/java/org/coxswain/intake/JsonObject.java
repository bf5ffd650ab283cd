package org.coxswain.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One object laid flat: what stands in objects inside it gets their name before its own. Lists inside it are kept apart. */
final class JsonObject {
    private static final int DEEPEST = 6;
    private static final String HISTORY = "propertiesWithHistory";

    private final Map<String, String> flat = new LinkedHashMap<>();
    private final List<Inner> inner = new ArrayList<>();
    private int depth;

    /** A row of a list inside: of a history, the list is named for the property it tells of. */
    private record Inner(String list, Map<String, String> row) {}

    interface RowTaker {
        void take(String list, Map<String, String> row) throws IOException;
    }

    void fill(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            value(parser, name);
        }
    }

    void value(JsonParser parser, String name) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, name);
            case START_ARRAY -> list(parser, name, name);
            case VALUE_NULL -> {}
            default -> flat.put(name, parser.getString());
        }
    }

    /** `properties` is only a drawer; `attributes` is about the object, not in it. */
    private void object(JsonParser parser, String name) throws IOException {
        if (depth >= DEEPEST || name.equals("attributes")) {
            parser.skipChildren();
        } else if (name.equals(HISTORY)) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var property = parser.currentName();
                parser.nextToken();
                list(parser, HISTORY, property);
            }
        } else {
            var nested = new JsonObject();
            nested.depth = depth + 1;
            nested.fill(parser);
            nested.flat.forEach(
                    (key, text) -> flat.putIfAbsent(name.equals("properties") ? key : name + "_" + key, text));
        }
    }

    private void list(JsonParser parser, String list, String property) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT || depth > 0) {
                parser.skipChildren();
                continue;
            }
            var row = new JsonObject();
            row.depth = 1;
            row.fill(parser);
            if (list.equals(HISTORY)) row.flat.put("property", property);
            inner.add(new Inner(list, row.flat));
        }
    }

    /** Hands on the object, then the rows inside it, which learn its id. */
    void tell(RowTaker taker) throws IOException {
        taker.take("", flat);
        for (var row : inner) {
            if (flat.containsKey("id"))
                row.row().put(row.list().equals(HISTORY) ? "deal_id" : "of_id", flat.getOrDefault("id", ""));
            taker.take(row.list(), row.row());
        }
    }
}

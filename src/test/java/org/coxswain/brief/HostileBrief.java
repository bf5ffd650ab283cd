package org.coxswain.brief;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The sample brief in which every text that comes from data is replaced by one bad text. */
final class HostileBrief {

    private static final Set<String> FROM_DATA = Set.of(
            "name",
            "stage",
            "team",
            "role",
            "segment",
            "territory",
            "reason",
            "noFocusReason",
            "label",
            "why",
            "file",
            "value",
            "column",
            "example",
            "kind",
            "adds",
            "table",
            "arithmetic",
            "what",
            "family",
            "recipeNote",
            "note",
            "part");

    private HostileBrief() {}

    static Brief with(String text) {
        var json = JsonMapper.shared().readTree(Json.write(SampleBrief.brief()));
        spoil(json, text);
        return JsonMapper.shared().treeToValue(json, Brief.class);
    }

    private static void spoil(JsonNode node, String text) {
        if (node instanceof ArrayNode array) {
            array.forEach(one -> spoil(one, text));
        }
        if (node instanceof ObjectNode object) {
            for (var name : object.propertyNames().toArray(String[]::new)) {
                var value = object.get(name);
                if (value.isString() && FROM_DATA.contains(name)) {
                    object.put(name, text);
                } else if (value.isString() && (name.equals("id") || name.endsWith("Id"))) {
                    object.put(name, value.asString() + text);
                } else {
                    spoil(value, text);
                }
            }
        }
    }
}

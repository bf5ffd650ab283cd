package org.coxswain.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Every figure and choice of a brief under its own address; what stands in a list is found by what it is about. */
record Leaves(Map<String, JsonNode> byAddress) {

    /** Sentences name figures; they are not compared as text. */
    private static final Set<String> WORDS =
            Set.of("math", "plot", "reason", "why", "questions", "note", "noFocusReason", "cost", "sources");

    private static final List<String> ABOUT = List.of(
            "personId",
            "id",
            "scope",
            "dimension",
            "part",
            "lever",
            "team",
            "factor",
            "metric",
            "stage",
            "way",
            "flaw");

    static Leaves of(JsonNode brief) {
        var leaves = new TreeMap<String, JsonNode>();
        collect("", brief, leaves);
        return new Leaves(leaves);
    }

    private static void collect(String at, JsonNode node, Map<String, JsonNode> leaves) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(one -> !WORDS.contains(one.getKey()))
                    .forEach(one -> collect(at + "/" + one.getKey(), one.getValue(), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(at + "/" + about(node.get(i), i), node.get(i), leaves);
            }
        } else {
            leaves.put(at, node);
        }
    }

    private static String about(JsonNode item, int place) {
        String about = ABOUT.stream()
                .filter(item::hasNonNull)
                .map(name -> item.get(name).asString())
                .collect(Collectors.joining(" "));
        String label = item.hasNonNull("label") ? item.get("label").asString() : "";
        return about.isEmpty() ? String.valueOf(place) : (about + " " + label).strip();
    }

    JsonNode at(String address) {
        return byAddress.getOrDefault(address, Written.NOTHING);
    }

    /** All but those whose address holds a word. */
    Leaves without(String word) {
        var some = new TreeMap<>(byAddress);
        some.keySet().removeIf(address -> address.contains(word));
        return new Leaves(some);
    }
}

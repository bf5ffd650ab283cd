package org.coxswain.backup;

import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself, in its last entry.
 *
 * @param format   how the file is laid out
 * @param versions how far each room's tables were
 */
record Contents(int format, String madeAt, Map<String, String> versions, List<Part> parts) {

    static final int FORMAT = 1;
    static final String NAME = "contents.json";
    static final String LEDGER = "ledger/";
    static final String FACTS = "facts/";

    /** One entry, and by what it is known to be whole. */
    record Part(String name, long bytes, String sha256) {}

    List<String> tables() {
        return parts.stream()
                .map(Part::name)
                .filter(name -> name.startsWith(LEDGER))
                .map(name -> name.substring(LEDGER.length()))
                .toList();
    }

    List<String> facts() {
        return parts.stream()
                .map(Part::name)
                .filter(name -> name.startsWith(FACTS))
                .toList();
    }
}

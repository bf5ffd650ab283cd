package org.coxswain.facts;

import java.util.HashMap;
import java.util.Map;

/** Values that one column bears again and again, kept once: owners, stages and days of a quarter of a million deals. */
final class Repeated {

    private static final int MOST = 10_000;

    private final Map<Object, Object> kept = new HashMap<>();

    Object one(Object value) {
        var known = kept.get(value);
        if (known == null && kept.size() < MOST) {
            kept.put(value, value);
        }
        return known == null ? value : known;
    }
}

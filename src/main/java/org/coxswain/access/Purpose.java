package org.coxswain.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a token is for. It opens what is named here and nothing else, and never more than its holder may do. */
public enum Purpose {
    READ("exports of what you see: deals.csv and /api/deals", viewer -> true),
    IMPORT("sending an export of the CRM: POST /api/imports", Viewer::keepsPeople),
    METRICS("how the server does: /metrics", Viewer::administrates);

    private final String opens;
    private final Predicate<Viewer> whom;

    Purpose(String opens, Predicate<Viewer> whom) {
        this.opens = opens;
        this.whom = whom;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String opens() {
        return opens;
    }

    boolean isFor(Viewer viewer) {
        return whom.test(viewer);
    }

    String authority() {
        return "TOKEN_" + name();
    }

    static Set<Purpose> read(String words) {
        var purposes = EnumSet.noneOf(Purpose.class);
        Arrays.stream(words.split(","))
                .filter(word -> !word.isBlank())
                .map(word -> valueOf(word.toUpperCase(Locale.ROOT)))
                .forEach(purposes::add);
        return purposes;
    }

    static String words(Set<Purpose> purposes) {
        return purposes.stream().map(Purpose::word).collect(Collectors.joining(","));
    }
}

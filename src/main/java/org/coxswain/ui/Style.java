package org.coxswain.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style of a page as one sheet: Pico beneath, the pieces every page has, and those that only some have. */
public final class Style {

    private static final List<String> SHARED = List.of(
            "base",
            "header",
            "badge",
            "math",
            "interval",
            "steps",
            "range",
            "spark",
            "keys",
            "acts",
            "deals",
            "people",
            "pipeline",
            "history");

    private Style() {}

    /** What {@code more} says wins over what is shared, and the later over the earlier. */
    public static String with(List<String> more) {
        var pico = StaticFile.text("vendor/pico/pico.min.css").replace("@charset \"UTF-8\";", "");
        return Stream.concat(SHARED.stream(), more.stream())
                .map(piece -> StaticFile.text("css/" + piece + ".css"))
                .collect(Collectors.joining("", "@layer pico, base, piece, print;@layer pico{" + pico + "}", ""));
    }
}

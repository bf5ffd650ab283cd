package org.coxswain.brief;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style and the script that go into the file, and the policy that lets nothing else in. */
public record Assets(Content style, Content script, String policy) {

    private static final List<String> PIECES = List.of(
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
            "history",
            "table",
            "print");

    private static final Assets INLINE = of("brief", List.of());

    static Assets all() {
        return INLINE;
    }

    /** For a page with a script of its own, and pieces that only this page has. */
    public static Assets of(String name, List<String> more) {
        var pico = text("vendor/pico/pico.min.css").replace("@charset \"UTF-8\";", "");
        var own = Stream.concat(PIECES.stream(), more.stream())
                .map(piece -> text("css/" + piece + ".css"))
                .collect(Collectors.joining());
        var style = "@layer pico, base, piece, print;@layer pico{" + pico + "}" + own;
        var script = text("js/csv.js") + text("js/" + name + ".js");
        var policy =
                "default-src 'none'; img-src data:; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                        .formatted(hash(style), hash(script));
        return new Assets(output -> output.writeContent(style), output -> output.writeContent(script), policy);
    }

    private static String text(String name) {
        try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream("/static/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

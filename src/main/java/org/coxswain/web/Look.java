package org.coxswain.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.coxswain.insight.Key;
import org.coxswain.ui.StaticFile;
import org.coxswain.ui.Style;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The style of all pages as one sheet, made of the pieces the brief is made of, and their scripts as one; their names tell
 * their content.
 */
@Controller
class Look {

    private static final List<String> PIECES =
            List.of("backtest", "table", "shell", "form", "insight", "week", "setup", "deal", "imports", "print");
    private static final Duration A_YEAR = Duration.ofDays(365);

    private static final List<String> SCRIPTS = List.of("vendor/htmx/htmx.min.js", "js/keys.js", "js/renewed.js");

    private final Part style = new Part("css", Style.with(PIECES));
    private final Part script =
            new Part("javascript", SCRIPTS.stream().map(StaticFile::text).collect(Collectors.joining("\n")));

    /** A file whose name tells its content. */
    private record Part(String kind, String text) {

        String href() {
            return "/look/coxswain-%s.%s".formatted(Key.of(text), kind.equals("css") ? "css" : "js");
        }

        ResponseEntity<String> answer() {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
                    .contentType(new MediaType("text", kind, StandardCharsets.UTF_8))
                    .body(text);
        }
    }

    private final String styleHref = style.href();
    private final String scriptHref = script.href();

    String style() {
        return styleHref;
    }

    String script() {
        return scriptHref;
    }

    @GetMapping("/look/{name}")
    ResponseEntity<String> part(@PathVariable String name) {
        return name.endsWith(".js") ? script.answer() : style.answer();
    }
}

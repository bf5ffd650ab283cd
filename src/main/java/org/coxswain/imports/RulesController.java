package org.coxswain.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.coxswain.intake.Rules.Rule;
import org.coxswain.intake.Seen;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How one table of an import is to be read. */
@Controller
class RulesController {

    private static final String COLUMN = "column.";

    private final MappingPages pages;

    RulesController(MappingPages pages) {
        this.pages = pages;
    }

    @GetMapping("/imports/{imported}/tables/{place}")
    ModelAndView form(Scope scope, MappingPages.Place place, @RequestParam(required = false) @Nullable String table) {
        var seen = pages.seen(scope, place).orElseThrow(ImportController.MISSING);
        return new ModelAndView("imports/mapping", Map.of("page", pages.page(place, seen, table)));
    }

    @PostMapping("/imports/{imported}/tables/{place}")
    ModelAndView take(Scope scope, MappingPages.Place place, @RequestParam Map<String, String> typed) {
        var seen = pages.seen(scope, place).orElseThrow(ImportController.MISSING);
        var rule = rule(seen, typed);
        return pages.take(scope, place, rule)
                .map(complaint -> new MappingPages.Typed(rule, typed.getOrDefault("stages", ""), complaint))
                .map(wrong -> new ModelAndView(
                        "imports/mapping",
                        Map.of("page", pages.page(place, seen, wrong)),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> new ModelAndView("redirect:/imports/" + place.imported()));
    }

    private static Rule rule(Seen seen, Map<String, String> typed) {
        var columns = new LinkedHashMap<String, String>();
        typed.forEach((name, header) -> {
            if (name.startsWith(COLUMN) && !header.isBlank()) {
                columns.put(name.substring(COLUMN.length()), header);
            }
        });
        return new Rule(
                seen.header(),
                typed.getOrDefault("table", ""),
                columns,
                given(typed.get("dates")),
                given(typed.get("decimal")),
                stages(typed.getOrDefault("stages", "")));
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** A line each: what it is called there = what it is to be called. */
    private static Map<String, String> stages(String typed) {
        var stages = new LinkedHashMap<String, String>();
        typed.lines()
                .map(line -> line.split("=", 2))
                .filter(sides -> sides.length == 2 && !sides[0].isBlank() && !sides[1].isBlank())
                .forEach(sides -> stages.put(sides[0].strip(), sides[1].strip()));
        return stages;
    }
}

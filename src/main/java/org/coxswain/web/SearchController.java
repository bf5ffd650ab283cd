package org.coxswain.web;

import java.util.Map;
import org.coxswain.insight.Finder;
import org.coxswain.ledger.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** People and deals in view, by a few letters of their names; the list alone is a page of its own for whoever is typing. */
@Controller
class SearchController {

    private static final int LONGEST = 100;

    private final Finder finder;

    SearchController(Finder finder) {
        this.finder = finder;
    }

    @GetMapping("/search")
    ModelAndView page(Scope scope, @RequestParam(defaultValue = "") String q) {
        return new ModelAndView("web/search", Map.of("page", find(scope, q)));
    }

    @GetMapping("/search/list")
    ModelAndView list(Scope scope, @RequestParam(defaultValue = "") String q) {
        return new ModelAndView("web/found", Map.of("page", find(scope, q)));
    }

    private SearchPage find(Scope scope, String q) {
        var sought = q.substring(0, Math.min(LONGEST, q.length())).strip();
        return new SearchPage(sought, finder.find(scope, sought));
    }
}

package org.coxswain.insight;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the viewer says which day the pages are to show. */
@Controller
class PastController {

    private static final String SECONDS = "2";

    private final PastPages pages;
    private final PastDays days;

    PastController(PastPages pages, PastDays days) {
        this.pages = pages;
        this.days = days;
    }

    /** A day, as typed. */
    record Typed(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day) {}

    @GetMapping("/as-of")
    ModelAndView page(Scope scope, HttpServletResponse response) {
        return answer(pages.of(scope, ""), response);
    }

    @PostMapping("/as-of")
    ModelAndView ask(Scope scope, Typed typed, HttpServletResponse response) {
        var complaint = pages.ask(scope, typed.day());
        return complaint.isEmpty() ? new ModelAndView("redirect:/as-of") : answer(pages.of(scope, complaint), response);
    }

    @PostMapping("/as-of/return")
    String back(Scope scope) {
        days.leave(scope);
        return "redirect:/week";
    }

    private static ModelAndView answer(PastPage page, HttpServletResponse response) {
        if (page.waits()) {
            response.setHeader("Refresh", SECONDS);
        }
        return new ModelAndView("insight/as-of", Map.of("page", page));
    }
}

package org.coxswain.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** "I forgot my password." */
@Controller
class ForgottenController {

    private final Forgotten forgotten;

    ForgottenController(Forgotten forgotten) {
        this.forgotten = forgotten;
    }

    @GetMapping("/forgotten")
    ModelAndView page() {
        mustBeSetUp();
        return form("", false);
    }

    /** What is typed into the form. */
    record Typed(@Nullable String email) {}

    @PostMapping("/forgotten")
    ModelAndView ask(Typed typed, Visit visit) {
        mustBeSetUp();
        return switch (forgotten.ask(Words.given(typed.email()), visit.from())) {
            case Forgotten.Asking.Heard heard -> form("", true);
            case Forgotten.Asking.TooSoon soon -> {
                visit.wait(soon.left());
                yield form(
                        "A link was asked for several times; wait a while, and look among the mails you have.", false);
            }
        };
    }

    private void mustBeSetUp() {
        if (!forgotten.isOffered()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static ModelAndView form(String complaint, boolean heard) {
        return new ModelAndView("access/forgotten", Map.of("complaint", complaint, "heard", heard));
    }
}

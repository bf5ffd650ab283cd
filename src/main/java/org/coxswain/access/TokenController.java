package org.coxswain.access;

import java.util.Map;
import org.coxswain.people.People;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tokens for programs: made by whoever is to be asked for, told once, ended at any time. */
@Controller
class TokenController {

    private final Tokens tokens;
    private final People people;

    TokenController(Tokens tokens, People people) {
        this.tokens = tokens;
        this.people = people;
    }

    @GetMapping("/tokens")
    ModelAndView page(Viewer viewer) {
        return page(viewer, TokenForm.EMPTY, "");
    }

    @PostMapping("/tokens")
    ModelAndView make(Viewer viewer, TokenForm typed, Visit visit) {
        return switch (tokens.make(viewer, typed)) {
            case TokenMaking.Made made ->
                new ModelAndView("access/token", Map.of("secret", made.secret().secret(), "name", typed.words()));
            case TokenMaking.Refused refused -> {
                visit.refuse(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page(viewer, typed, refused.sentence());
            }
        };
    }

    @PostMapping("/tokens/{number}/ending")
    ModelAndView end(Viewer viewer, @PathVariable long number) {
        tokens.end(viewer.scope(), number);
        return new ModelAndView("redirect:/tokens");
    }

    private ModelAndView page(Viewer viewer, TokenForm typed, String complaint) {
        var all = tokens.all(viewer.scope());
        var names = people.names(
                viewer.scope(), all.stream().map(ApiToken::person).distinct().toList());
        return new ModelAndView("access/tokens", Map.of("page", new TokensPage(viewer, all, names, typed, complaint)));
    }
}

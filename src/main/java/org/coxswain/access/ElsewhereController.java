package org.coxswain.access;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The way to the organisation's own provider, and back. */
@Controller
class ElsewhereController {

    private final Elsewhere elsewhere;
    private final SignInPages pages;

    ElsewhereController(Elsewhere elsewhere, SignInPages pages) {
        this.elsewhere = elsewhere;
        this.pages = pages;
    }

    @GetMapping("/sign-in/elsewhere")
    ModelAndView leave(Visit visit) {
        mustBeSetUp();
        var departure = Departure.begin();
        var way = elsewhere.way(departure);
        way.ifPresent(there -> Departure.COOKIE.give(departure.secret(), visit.request(), visit.response()));
        return way.map(there -> new ModelAndView("redirect:" + there))
                .orElseGet(() -> refused(visit, HttpStatus.SERVICE_UNAVAILABLE, elsewhere.unreachable()));
    }

    /** What the provider adds to the address. */
    record Said(@Nullable String state, @Nullable String code) {

        Elsewhere.Return words() {
            return new Elsewhere.Return(Words.given(state), Words.given(code));
        }
    }

    @GetMapping("/sign-in/elsewhere/return")
    ModelAndView arrive(Visit visit, Said said) {
        mustBeSetUp();
        var kept = Departure.COOKIE.read(visit.request());
        Departure.COOKIE.take(visit.request(), visit.response());
        return switch (elsewhere.arrive(kept, said.words())) {
            case Arriving.Refused refused -> refused(visit, HttpStatus.UNAUTHORIZED, refused.sentence());
            case Arriving.Arrived arrived -> {
                visit.admit(arrived.session());
                yield new ModelAndView("redirect:/");
            }
        };
    }

    private ModelAndView refused(Visit visit, HttpStatus why, String sentence) {
        visit.refuse(why);
        return pages.page(SignInForm.refused(sentence));
    }

    private void mustBeSetUp() {
        if (elsewhere.name().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}

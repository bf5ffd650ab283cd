package org.coxswain.access;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing in and out. */
@Controller
class SignInController {

    private final Door door;
    private final FirstRun firstRun;
    private final Sessions sessions;
    private final SignInPages pages;

    SignInController(Door door, FirstRun firstRun, Sessions sessions, SignInPages pages) {
        this.door = door;
        this.firstRun = firstRun;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    ModelAndView page() {
        return firstRun.isDue() ? new ModelAndView("redirect:/first-run") : pages.page(SignInForm.empty());
    }

    /** What is typed into the form. */
    record Typed(@Nullable String email, @Nullable String password) {}

    @PostMapping("/sign-in")
    ModelAndView signIn(Typed typed, Visit visit) {
        var email = Words.given(typed.email());
        return switch (door.signIn(email, Words.given(typed.password()), visit.from())) {
            case SigningIn.SignedIn signed -> {
                visit.admit(signed.session());
                yield new ModelAndView("redirect:/");
            }
            case SigningIn.Wrong wrong -> {
                visit.refuse(HttpStatus.UNAUTHORIZED);
                yield pages.wrong(email);
            }
            case SigningIn.TooSoon soon -> {
                visit.wait(soon.left());
                yield pages.page(SignInForm.tooSoon(email, soon.left()));
            }
        };
    }

    @PostMapping("/sign-out")
    String signOut(Visit visit) {
        visit.session().ifPresent(sessions::end);
        visit.leave();
        return "redirect:/sign-in";
    }
}

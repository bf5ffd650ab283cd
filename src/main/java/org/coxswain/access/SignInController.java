package org.coxswain.access;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing in and out. */
@Controller
class SignInController {

    private final Door door;
    private final FirstRun firstRun;
    private final Sessions sessions;
    private final Mail mail;

    SignInController(Door door, FirstRun firstRun, Sessions sessions, Mail mail) {
        this.mail = mail;
        this.door = door;
        this.firstRun = firstRun;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    String page(Model model) {
        return firstRun.isDue() ? "redirect:/first-run" : form(model, SignInForm.empty());
    }

    /** What is typed into the form. */
    record Typed(@Nullable String email, @Nullable String password) {}

    @PostMapping("/sign-in")
    String signIn(Typed typed, Visit visit, Model model) {
        var email = Words.given(typed.email());
        return switch (door.signIn(email, Words.given(typed.password()), visit.from())) {
            case SigningIn.SignedIn signed -> {
                visit.admit(signed.session());
                yield "redirect:/";
            }
            case SigningIn.Wrong wrong -> {
                visit.refuse(HttpStatus.UNAUTHORIZED);
                yield form(model, SignInForm.wrong(email));
            }
            case SigningIn.TooSoon soon -> {
                visit.wait(soon.left());
                yield form(model, SignInForm.tooSoon(email, soon.left()));
            }
        };
    }

    private String form(Model model, SignInForm form) {
        model.addAttribute("form", form.with(mail.site().isPresent()));
        return "access/sign-in";
    }

    @PostMapping("/sign-out")
    String signOut(Visit visit) {
        visit.session().ifPresent(sessions::end);
        visit.leave();
        return "redirect:/sign-in";
    }
}

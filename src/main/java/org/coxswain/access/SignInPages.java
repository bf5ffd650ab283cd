package org.coxswain.access;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page with the ways in that this server has. */
@Component
class SignInPages {

    private final Forgotten forgotten;
    private final Elsewhere elsewhere;

    SignInPages(Forgotten forgotten, Elsewhere elsewhere) {
        this.forgotten = forgotten;
        this.elsewhere = elsewhere;
    }

    ModelAndView wrong(String email) {
        return page(elsewhere.isOnly() ? SignInForm.notBy(email, elsewhere.name()) : SignInForm.wrong(email));
    }

    ModelAndView page(SignInForm form) {
        var ways = new SignInForm.Ways(forgotten.isOffered(), elsewhere.name(), elsewhere.isOnly());
        return new ModelAndView("access/sign-in", Map.of("form", form, "ways", ways));
    }
}

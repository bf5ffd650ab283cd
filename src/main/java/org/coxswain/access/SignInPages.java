package org.coxswain.access;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page with the ways in that this server has. */
@Component
class SignInPages {

    private final Mail mail;
    private final Elsewhere elsewhere;

    SignInPages(Mail mail, Elsewhere elsewhere) {
        this.mail = mail;
        this.elsewhere = elsewhere;
    }

    ModelAndView page(SignInForm form) {
        var ways = new SignInForm.Ways(mail.site().isPresent(), elsewhere.name());
        return new ModelAndView("access/sign-in", Map.of("form", form, "ways", ways));
    }
}

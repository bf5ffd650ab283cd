package org.coxswain.access;

import java.util.Map;
import org.coxswain.people.People;
import org.coxswain.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing one's own password. */
@Controller
class PasswordController {

    private final Door door;
    private final People people;
    private final Mail mail;
    private final AccessSettings settings;

    PasswordController(Door door, People people, Mail mail, AccessSettings settings) {
        this.door = door;
        this.people = people;
        this.mail = mail;
        this.settings = settings;
    }

    @GetMapping("/password")
    ModelAndView page(Viewer viewer) {
        return form(viewer, "", false);
    }

    /** What is typed into the form. */
    record Typed(@Nullable String old, @Nullable String fresh) {}

    @PostMapping("/password")
    ModelAndView change(Viewer viewer, Typed typed, Visit visit) {
        var exchange = new Door.Exchange(email(viewer), Words.given(typed.old()), Words.given(typed.fresh()));
        return switch (door.change(exchange, visit.from())) {
            case Door.Changing.Changed changed -> {
                visit.admit(changed.session());
                mail.sendAside(Letter.changed(self(viewer)));
                yield form(viewer, "", true);
            }
            case Door.Changing.Refused refused -> {
                visit.refuse(HttpStatus.UNPROCESSABLE_CONTENT);
                yield form(viewer, refused.sentence(), false);
            }
        };
    }

    private ModelAndView form(Viewer viewer, String complaint, boolean done) {
        var oidc = settings.oidc();
        var elsewhere = oidc == null || settings.letsInByPassword(self(viewer)) ? "" : oidc.name();
        return new ModelAndView(
                "access/password", Map.of("form", new PasswordForm(email(viewer), complaint, done, elsewhere)));
    }

    private String email(Viewer viewer) {
        return self(viewer).email();
    }

    private Person self(Viewer viewer) {
        return people.oneself(viewer.scope(), viewer.person()).orElseThrow();
    }
}

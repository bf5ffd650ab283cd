package org.coxswain.access;

import java.util.Map;
import org.coxswain.people.People;
import org.coxswain.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Inviting somebody, and the page an invitation leads to. */
@Controller
class InvitationController {

    private final Invitations invitations;
    private final Inviting inviting;
    private final People people;
    private final Mail mail;

    InvitationController(Invitations invitations, Inviting inviting, People people, Mail mail) {
        this.invitations = invitations;
        this.inviting = inviting;
        this.people = people;
        this.mail = mail;
    }

    /** The link is mailed; else it is told once, on this page, and kept nowhere. */
    @PostMapping("/people/{id}/invitation")
    ModelAndView invite(Viewer viewer, @PathVariable long id) {
        var person =
                people.find(viewer.scope(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (person.does().contains(Role.ADMINISTRATOR) && !viewer.administrates()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new ModelAndView("access/invited", Map.of("page", inviting.invite(viewer, person)));
    }

    @GetMapping("/invitation/{token}")
    ModelAndView page(@PathVariable String token) {
        return form(new Token(token), "");
    }

    /** What is typed into the form. */
    record Typed(@Nullable String password) {}

    @PostMapping("/invitation/{token}")
    ModelAndView choose(@PathVariable String token, Typed typed, Visit visit) {
        return switch (invitations.choose(new Token(token), Words.given(typed.password()))) {
            case Invitations.Choosing.Gone gone -> new ModelAndView("access/invitation-gone", HttpStatus.GONE);
            case Invitations.Choosing.Refused refused -> {
                visit.refuse(HttpStatus.UNPROCESSABLE_CONTENT);
                yield form(new Token(token), refused.sentence());
            }
            case Invitations.Choosing.Chosen chosen -> {
                visit.admit(chosen.session());
                tell(chosen);
                yield new ModelAndView("redirect:/");
            }
        };
    }

    private void tell(Invitations.Choosing.Chosen chosen) {
        if (chosen.anew()) {
            mail.sendAside(Letter.changed(chosen.person()));
        }
    }

    private ModelAndView form(Token token, String complaint) {
        return invitations
                .invited(token)
                .map(person -> new ModelAndView(
                        "access/invitation",
                        Map.of("form", new InvitationForm(person.name(), person.email(), complaint))))
                .orElseGet(() -> new ModelAndView("access/invitation-gone", HttpStatus.GONE));
    }
}

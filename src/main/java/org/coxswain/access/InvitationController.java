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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Inviting somebody, and the page an invitation leads to. */
@Controller
class InvitationController {

    private final Invitations invitations;
    private final People people;

    InvitationController(Invitations invitations, People people) {
        this.invitations = invitations;
        this.people = people;
    }

    /** The link is told once, on this page, and kept nowhere. One for an administrator would make its maker one. */
    @PostMapping("/people/{id}/invitation")
    ModelAndView invite(Viewer viewer, @PathVariable long id) {
        var person =
                people.find(viewer.scope(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (person.does().contains(Role.ADMINISTRATOR) && !viewer.administrates()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/invitation/" + invitations.invite(viewer, id).secret())
                .toUriString();
        return new ModelAndView("access/invited", Map.of("page", new InvitedPage(id, person.name(), link)));
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
                yield new ModelAndView("redirect:/");
            }
        };
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

package org.coxswain.access;

import java.util.Objects;
import org.coxswain.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Inviting somebody by mail; without mail, or when it fails, whoever invites is given the link. */
@Component
class Inviting {

    private final Invitations invitations;
    private final Mail mail;
    private final AccessSettings settings;

    Inviting(Invitations invitations, Mail mail, AccessSettings settings) {
        this.invitations = invitations;
        this.mail = mail;
        this.settings = settings;
    }

    /** A link for an administrator would make its maker one: that is asked before. */
    InvitedPage invite(Viewer viewer, Person person) {
        return settings.isElsewhereOnly() ? welcome(person) : invited(viewer, person);
    }

    /** Where everybody signs in elsewhere nothing secret is given, but the address. */
    private InvitedPage welcome(Person person) {
        var how = "They sign in with %s, as %s."
                .formatted(Objects.requireNonNull(settings.oidc()).name(), person.email());
        var link = Objects.requireNonNull(settings.site()).link("/sign-in");
        if (mail.site().isEmpty()) {
            return new InvitedPage(person.id(), person.name(), how + " Give them this address.", link);
        }
        return switch (mail.send(Letter.welcome(person, link))) {
            case Mail.Sending.Sent sent ->
                new InvitedPage(person.id(), person.name(), how + " The address was mailed to them.", "");
            case Mail.Sending.Failed failed ->
                new InvitedPage(
                        person.id(),
                        person.name(),
                        "%s The address could not be mailed: %s. Give it to them yourself."
                                .formatted(how, failed.reason()),
                        link);
        };
    }

    private InvitedPage invited(Viewer viewer, Person person) {
        var path = "/invitation/" + invitations.invite(viewer, person.id()).secret();
        var site = settings.site();
        var link = site == null ? hereabouts(path) : site.link(path);
        if (mail.site().isEmpty()) {
            return InvitedPage.toGive(person, link);
        }
        return switch (mail.send(Letter.invitation(person, link))) {
            case Mail.Sending.Sent sent -> InvitedPage.mailed(person);
            case Mail.Sending.Failed failed -> InvitedPage.failed(person, link, failed.reason());
        };
    }

    /** As the browser of whoever invites calls this place; it is shown to nobody else. */
    private static String hereabouts(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}

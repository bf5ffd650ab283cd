package org.coxswain.access;

import org.coxswain.people.Person;

/** What became of an invitation; the link is empty where it was mailed. */
public record InvitedPage(long person, String name, String sentence, String link) {

    private static final long DAYS = Invitations.GOOD_FOR.toDays();

    static InvitedPage toGive(Person person, String link) {
        return new InvitedPage(
                person.id(),
                person.name(),
                "Give them this link. It works once, for %d days, and is shown only here.".formatted(DAYS),
                link);
    }

    static InvitedPage mailed(Person person) {
        return new InvitedPage(
                person.id(),
                person.name(),
                "It was mailed to %s. The link in it works once, for %d days.".formatted(person.email(), DAYS),
                "");
    }

    static InvitedPage failed(Person person, String link, String reason) {
        return new InvitedPage(
                person.id(),
                person.name(),
                "It could not be mailed: %s. Give them this link yourself; it works once, for %d days, and is shown only here."
                        .formatted(reason, DAYS),
                link);
    }
}

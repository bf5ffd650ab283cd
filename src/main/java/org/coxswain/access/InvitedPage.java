package org.coxswain.access;

/** The link for somebody who was invited just now. */
public record InvitedPage(long person, String name, String link) {

    public long days() {
        return Invitations.GOOD_FOR.toDays();
    }
}

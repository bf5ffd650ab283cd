package org.coxswain.access;

import org.coxswain.people.Person;

/** A mail in plain words. */
record Letter(String to, String subject, String text) {

    static Letter invitation(Person person, String link) {
        return new Letter(person.email(), "Your way in to Coxswain", """
            Hello %s,

            you are invited to Coxswain. Choose your password here:

            %s

            The link works once, for %d days.
            """.formatted(
                        person.name(), link, Invitations.GOOD_FOR.toDays()));
    }

    static Letter welcome(Person person, String link) {
        return new Letter(
                person.email(), "Your way in to Coxswain", """
            Hello %s,

            you are invited to Coxswain. Sign in with your organisation's account, %s:

            %s
            """.formatted(person.name(), person.email(), link));
    }

    static Letter forgotten(Person person, String link) {
        return new Letter(person.email(), "A new password for Coxswain", """
            Hello %s,

            somebody, we hope you, said that your password for Coxswain is forgotten. Choose a new one here:

            %s

            The link works once, for an hour. If it was not you, nothing needs doing: your password is as it was.
            """.formatted(person.name(), link));
    }

    static Letter changed(Person person) {
        return new Letter(person.email(), "Your password for Coxswain was changed", """
            Hello %s,

            your password for Coxswain was changed just now, and you were signed out everywhere else.

            If it was not you, tell whoever looks after Coxswain here at once.
            """.formatted(person.name()));
    }

    @Override
    public String toString() {
        return subject;
    }
}

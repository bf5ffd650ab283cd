package org.coxswain.people;

import java.util.Locale;

/** Somebody to be added, as typed. */
public record Newcomer(String name, String email, Role role) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;

    public Newcomer {
        name = name.strip();
        email = plain(email);
    }

    /** E-mail addresses are told apart without regard to capitals. */
    public static String plain(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    boolean hasName() {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    boolean hasEmail() {
        return email.length() <= LONGEST_EMAIL && email.matches("[^\\s@]+@[^\\s@]+");
    }
}

package org.coxswain.access;

/** The form of the first run as it was filled, and what was wrong with it. */
public record FirstRunForm(String name, String email, String complaint) {

    static FirstRunForm empty() {
        return new FirstRunForm("", "", "");
    }
}

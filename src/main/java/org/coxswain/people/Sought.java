package org.coxswain.people;

import org.jspecify.annotations.Nullable;

/**
 * Some of the people in view.
 *
 * @param name   part of a name or an e-mail address; nothing for everybody
 * @param before how many of them come before those that are shown
 */
public record Sought(@Nullable String name, int before) {

    /** As many as a page takes. */
    static final int MOST = 100;

    public Sought {
        name = name == null || name.isBlank() ? null : name.strip();
        before = Math.max(0, before);
    }

    static Sought everybody() {
        return new Sought(null, 0);
    }

    public String words() {
        return name == null ? "" : name;
    }
}

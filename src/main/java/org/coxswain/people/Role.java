package org.coxswain.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What somebody does here, from which follows what they may see: see {@code people.in_view()} in the migration. */
public enum Role {
    SALESPERSON("own figures and own work"),
    MANAGER("everybody who works below them"),
    LEADER("everybody who works below them, managers included"),
    OPERATIONS("everybody; keeps people, imports and quotas"),
    ADMINISTRATOR("everybody; besides, the trail of changes");

    private final String sees;

    Role(String sees) {
        this.sees = sees;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String sees() {
        return sees;
    }

    /** Reads words parted by commas, as the database gives them. */
    static Set<Role> read(String words) {
        var roles = new TreeSet<Role>();
        Arrays.stream(words.split(","))
                .filter(word -> !word.isBlank())
                .map(Role::of)
                .forEach(roles::add);
        return roles;
    }

    public static Role of(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT));
    }
}

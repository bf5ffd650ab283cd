package org.coxswain.people;

import java.util.Arrays;
import java.util.List;

/** Everybody in view, and the form to add somebody for those who may. */
public record PeoplePage(List<Person> people, boolean mayAdd, Newcomer typed, String complaint) {

    public List<Role> roles() {
        return Arrays.asList(Role.values());
    }

    public String headline() {
        return switch (people.size()) {
            case 0 -> "Nobody is in your view";
            case 1 -> "One person is in your view";
            default -> "%d people are in your view".formatted(people.size());
        };
    }
}

package org.coxswain.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** One person's record: where they worked since when, and the forms for those who keep it. */
public record PersonPage(
        Person person, List<Place> places, List<Named> others, boolean mayKeep, LocalDate today, String complaint) {

    public List<Role> roles() {
        return Arrays.asList(Role.values());
    }

    public boolean does(Role role) {
        return person.does().contains(role);
    }

    public String standing() {
        var left = person.leftOn();
        if (left != null) {
            return (left.isAfter(today) ? "Leaves on %s." : "Left on %s.").formatted(left);
        }
        return person.rolesInWords().isEmpty()
                ? "Here without a role."
                : "Here as %s.".formatted(person.rolesInWords());
    }

    public boolean isGone() {
        return person.leftOn() != null;
    }
}

package org.coxswain.simulation;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A row of people.csv. {@code role} is the title on the door. */
public record Person(
        String id,
        String name,
        @Nullable String managerId,
        String team,
        String role,
        @Nullable String territory,
        LocalDate hiredOn,
        @Nullable LocalDate leftOn) {

    public String email() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@northwater.example";
    }

    Person asOf(LocalDate day) {
        boolean gone = leftOn != null && !leftOn.isAfter(day);
        return gone ? this : new Person(id, name, managerId, team, role, territory, hiredOn, null);
    }
}

package org.coxswain.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who works here, as of today. {@code roles} are words parted by commas. */
public record Person(
        long id,
        String name,
        String email,
        String roles,
        @Nullable String team,
        @Nullable Long managerId,
        @Nullable String manager,
        @Nullable LocalDate leftOn) {

    public Set<Role> does() {
        return Role.read(roles);
    }

    public String rolesInWords() {
        return does().stream().map(Role::word).collect(Collectors.joining(", "));
    }

    public boolean worksHere(LocalDate today) {
        return leftOn == null || leftOn.isAfter(today);
    }
}

package org.coxswain.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where somebody works from a day on. */
public record Placement(
        long person,
        LocalDate since,
        @Nullable Long manager,
        @Nullable String team) {}

package org.coxswain.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where somebody worked from a day on, until the next place of theirs. */
public record Place(
        LocalDate since, @Nullable String manager, @Nullable String team) {}

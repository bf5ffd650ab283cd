package org.coxswain.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here, or an owner nobody introduced.
 *
 * @param seller whether they own deals or have nobody below them
 */
public record Person(
        String personId,
        String name,
        @Nullable String managerId,
        @Nullable String team,
        @Nullable String role,
        @Nullable String segment,
        @Nullable String territory,
        @Nullable LocalDate hiredOn,
        @Nullable LocalDate leftOn,
        boolean seller) {}

package org.coxswain.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much is known.
 *
 * @param nextSteps open deals that name a next step
 * @param lastDay the last day on which anything was created or closed
 */
public record Counts(
        int opportunities,
        int won,
        int lost,
        int open,
        int people,
        long stageChanges,
        long activities,
        long quotas,
        int nextSteps,
        @Nullable LocalDate lastDay) {}

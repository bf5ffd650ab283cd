package org.coxswain.insight;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer: when it was reckoned, of which day and of the quarter that day lies in, from which imports.
 *
 * @param past    whether the imports know later days
 * @param awaited the past day its reader waits for and does not see yet
 */
record Snapshot(
        long id,
        OffsetDateTime madeAt,
        LocalDate asOf,
        LocalDate periodFrom,
        LocalDate periodTo,
        String currency,
        String batches,
        boolean past,
        @Nullable LocalDate awaited) {}

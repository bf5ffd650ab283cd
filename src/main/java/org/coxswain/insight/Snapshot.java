package org.coxswain.insight;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A whole answer: when it was reckoned, of which day and of the quarter that day lies in, from which imports. */
record Snapshot(
        long id,
        OffsetDateTime madeAt,
        LocalDate asOf,
        LocalDate periodFrom,
        LocalDate periodTo,
        String currency,
        String batches) {}

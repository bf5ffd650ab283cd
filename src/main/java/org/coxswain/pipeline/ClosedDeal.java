package org.coxswain.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A deal that was won or lost. */
public record ClosedDeal(
        String opportunityId,
        @Nullable String ownerId,
        @Nullable String name,
        boolean won,
        @Nullable String stage,
        @Nullable BigDecimal amount,
        @Nullable LocalDate createdOn,
        LocalDate closedOn) {}

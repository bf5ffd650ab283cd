package org.coxswain.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An open deal and the stage it is in; without position or day where the facts do not date its stage. */
public record ResidualDeal(
        String opportunityId,
        String ownerId,
        String segment,
        @Nullable String product,
        @Nullable String stage,
        @Nullable BigDecimal amount,
        @Nullable Integer position,
        @Nullable LocalDate since) {}

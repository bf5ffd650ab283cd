package org.coxswain.pipeline;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an open deal stands in its stage.
 *
 * @param daysInStage so far
 * @param neverAdvances chance that it never moves forward; absent where too few deals have left the stage to tell
 * @param n earlier deals that got as old in this stage and segment
 * @param chanceLost what its chance of winning has fallen by since it entered the stage
 * @param silentlyLost that, in money; absent without an amount
 * @param stuck whether somebody should ask
 * @param because in a plain sentence
 */
public record StuckDeal(
        String opportunityId,
        String ownerId,
        int daysInStage,
        @Nullable Double neverAdvances,
        long n,
        double chanceLost,
        @Nullable BigDecimal silentlyLost,
        boolean stuck,
        String because) {}

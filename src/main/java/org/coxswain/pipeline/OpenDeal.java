package org.coxswain.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open deal as it stands.
 *
 * @param stageSince day it entered its stage, where history tells
 * @param recentActivities activities on it in the 28 days before
 * @param pushes times its expected close was put off into a later calendar month
 * @param takenOver whether it passed from a salesperson to somebody who manages people
 */
public record OpenDeal(
        String opportunityId,
        @Nullable String name,
        @Nullable String ownerId,
        @Nullable String accountId,
        @Nullable String stage,
        @Nullable Integer position,
        @Nullable BigDecimal amount,
        @Nullable LocalDate createdOn,
        @Nullable LocalDate stageSince,
        @Nullable LocalDate expectedClose,
        int pushes,
        @Nullable String nextStep,
        @Nullable LocalDate lastActivityOn,
        int recentActivities,
        @Nullable String forecastCategory,
        boolean takenOver) {}

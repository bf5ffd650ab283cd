package org.coxswain.diagnosis;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Money missing a quarter, on average over the window; negative when ahead. The amount is the sum of the other three.
 *
 * @param to quota or peers
 * @param notTheirs territory, segments, season and how the quota was set
 * @param levers what the person's own levers cost, as far as they are known
 * @param luck what cannot be told from chance
 * @param byLever the levers' part, lever by lever; adds up to it
 * @param byCircumstance what is not theirs: territory, segments, season and quota; adds up to it
 */
public record Gap(
        String to,
        BigDecimal amount,
        BigDecimal notTheirs,
        BigDecimal levers,
        BigDecimal luck,
        Map<String, BigDecimal> byLever,
        Map<String, BigDecimal> byCircumstance) {}

package org.coxswain.pipeline;

import java.math.BigDecimal;

/** A person's quota for a period. */
public record PersonQuota(String personId, BigDecimal amount) {}

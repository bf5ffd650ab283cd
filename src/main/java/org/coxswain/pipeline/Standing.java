package org.coxswain.pipeline;

import java.math.BigDecimal;

/** What an owner has won in a period so far, and the open pipeline that is to close by its end. */
public record Standing(String ownerId, BigDecimal won, BigDecimal open) {}

package org.coxswain.pipeline;

import java.math.BigDecimal;

/** Closed deals of one part of a dimension, such as product {@code GTX Pro}. */
public record Cut(String dimension, String part, int won, int lost, BigDecimal wonAmount) {}

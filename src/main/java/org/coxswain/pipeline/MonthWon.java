package org.coxswain.pipeline;

import java.math.BigDecimal;

/** What an owner won in a calendar month, {@code monthsAgo} before the month of the day asked about. */
public record MonthWon(String ownerId, int monthsAgo, BigDecimal wonAmount) {}

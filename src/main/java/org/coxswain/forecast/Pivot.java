package org.coxswain.forecast;

/** An open deal and by how much winning it rather than losing it raises the chance of reaching the quota. */
public record Pivot(String opportunityId, double chance) {}

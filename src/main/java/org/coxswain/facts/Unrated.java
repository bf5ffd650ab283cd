package org.coxswain.facts;

/** A currency without a rate, and the opportunities and quotas that are in it. */
public record Unrated(String currency, int opportunities, int quotas) {}

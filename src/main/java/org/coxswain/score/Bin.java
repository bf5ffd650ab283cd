package org.coxswain.score;

/** What was said of some cases on average, and how often it happened. */
public record Bin(Measure measure, double said, double happened, int cases) {}

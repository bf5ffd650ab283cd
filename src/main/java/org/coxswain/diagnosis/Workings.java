package org.coxswain.diagnosis;

/**
 * How a figure came about.
 *
 * @param definition what it means, in one line
 * @param arithmetic with this case's numbers, in words
 */
public record Workings(String definition, String arithmetic, Records records) {}

package org.coxswain.facts;

/**
 * How far the facts carry: whether stage history tells how deals moved, and whether open deals bear an amount.
 *
 * @param steps changes of deals that are known
 */
public record Coverage(boolean history, boolean amountsOnOpen, long steps) {}

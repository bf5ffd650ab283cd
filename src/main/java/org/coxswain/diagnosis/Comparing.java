package org.coxswain.diagnosis;

/**
 * @param judging who is compared with whom
 * @param reach the share of the way to the target that coaching is expected to move a lever
 */
record Comparing(Judging judging, double reach) {}

package org.coxswain.diagnosis;

import java.util.List;

/**
 * @param peers what makes two people comparable
 * @param reach the share of the way to the target that coaching is expected to move a lever
 */
record Comparing(List<String> peers, double reach) {}

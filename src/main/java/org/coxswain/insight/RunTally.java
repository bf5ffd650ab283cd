package org.coxswain.insight;

/**
 * Reckonings in numbers, for whoever watches over the server.
 *
 * @param running  how many are under way: none or one
 * @param age      seconds since the newest that was kept; 0 where there is none
 * @param duration seconds that one took
 */
public record RunTally(long done, long failed, long running, double age, double duration) {}

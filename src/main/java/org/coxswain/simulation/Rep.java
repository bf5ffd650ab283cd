package org.coxswain.simulation;

/**
 * A salesperson and the truth about them.
 *
 * @param largeShare share of large customers among the new opportunities
 * @param optimism entered close dates lie at this share of the typical time ahead
 * @param firstWeek week of the simulation in which they start; 0 for those who were there before
 * @param lastWeek first week in which they are gone
 * @param successorId who inherits the open deals
 */
record Rep(
        int number,
        Person person,
        Territory territory,
        Levers levers,
        double largeShare,
        double optimism,
        int firstWeek,
        int lastWeek,
        String successorId) {

    Stages stages() {
        return levers.stages();
    }

    double share(Segment segment) {
        return segment == Segment.ENT ? largeShare : 1 - largeShare;
    }
}

package org.coxswain.diagnosis;

/**
 * What is believed of one person's lever, on the lever's own scale, more is better.
 *
 * @param own how far from their peers, net of the place
 * @param variance of that
 * @param level what peers in this place are at
 * @param target how far from peers the best quarter of them is
 * @param average where somebody brings what peers bring on average; above 0 where a few bring much
 * @param pull share of the difference that is believed
 * @param placesApart whether what is the territory's could be told from what is theirs
 */
record Belief(
        Measure measure,
        double own,
        double variance,
        double level,
        double target,
        double average,
        double pull,
        boolean placesApart) {

    Lever lever() {
        return measure.lever();
    }

    String peers() {
        return placesApart
                ? "Peers with the same segments and territory"
                : "Peers with the same segments, territories not told apart,";
    }

    double deviation() {
        return Math.sqrt(variance);
    }
}

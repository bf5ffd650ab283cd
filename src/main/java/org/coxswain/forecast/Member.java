package org.coxswain.forecast;

/** The ways to forecast that are weighed against each other. */
enum Member {
    /** Every open deal's own chance, and new deals at their pace. */
    MODEL("deals", 4),
    /** What the same rest of the last quarters brought. */
    REST_OF_PERIOD("restOfPeriod", 1);

    /** Its name in the JSON. */
    final String key;

    /** How much it is believed before it has been tried. */
    final double believed;

    Member(String key, double believed) {
        this.key = key;
        this.believed = believed;
    }
}

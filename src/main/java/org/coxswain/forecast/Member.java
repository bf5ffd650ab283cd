package org.coxswain.forecast;

/** The ways to forecast that are weighed against each other. */
enum Member {
    /** Every open deal's own chance, and new deals at their pace. */
    MODEL(2),
    /** What the same rest of the last quarters brought. */
    REST_OF_PERIOD(1),
    /** The open pipeline, at the rate at which open pipelines became money. */
    PIPELINE_RATIO(0);

    /** How much it is believed before it has been tried. */
    final double believed;

    Member(double believed) {
        this.believed = believed;
    }
}

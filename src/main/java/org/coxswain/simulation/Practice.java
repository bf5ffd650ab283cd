package org.coxswain.simulation;

import java.util.Locale;

/**
 * What somebody may make a point of doing in the first two weeks of a stage.
 *
 * @see Truth.TruePractice
 */
enum Practice {
    MEETING(.5),
    TASK(.4),
    COLLEAGUE(.5),
    CALL(0),
    EMAIL(0),
    DEMO(0),
    RAISED(0);

    /** In how many visits it is done, on average; what it brings is reckoned from there. */
    static final double USUAL = .41;

    /** What doing it adds to the chance of moving on, in logits. */
    final double effect;

    Practice(double effect) {
        this.effect = effect;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

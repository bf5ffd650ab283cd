package org.coxswain.simulation;

/**
 * What differs between presets.
 *
 * @param creationsPerWeek new opportunities of an average person
 * @param differences how far people differ, 1 = usual
 * @param territories how far territories differ, 1 = usual
 * @param driftPerYear what every stage's conversion gains in a year, in logits
 * @param capacity open deals per weekly creation at which new business has halved
 * @param heavyTails people differ by a t distribution with 3 degrees of freedom
 * @param turnover people join, leave, and hand their deals over; managers take a few
 */
public record Parameters(
        double creationsPerWeek,
        double differences,
        double territories,
        double driftPerYear,
        double capacity,
        boolean heavyTails,
        boolean turnover) {

    static final Parameters USUAL = new Parameters(2.5, 1, 1, 0, 30, false, false);

    Parameters creating(double perWeek) {
        return new Parameters(perWeek, differences, territories, driftPerYear, capacity, heavyTails, turnover);
    }

    Parameters differences(double scale) {
        return new Parameters(creationsPerWeek, scale, territories, driftPerYear, capacity, heavyTails, turnover);
    }

    Parameters territories(double scale) {
        return new Parameters(creationsPerWeek, differences, scale, driftPerYear, capacity, heavyTails, turnover);
    }

    Parameters drifting(double perYear) {
        return new Parameters(creationsPerWeek, differences, territories, perYear, capacity, heavyTails, turnover);
    }

    Parameters capacity(double openPerCreation) {
        return new Parameters(
                creationsPerWeek, differences, territories, driftPerYear, openPerCreation, heavyTails, turnover);
    }

    Parameters heavyTailed() {
        return new Parameters(creationsPerWeek, differences, territories, driftPerYear, capacity, true, turnover);
    }

    Parameters comingAndGoing() {
        return new Parameters(creationsPerWeek, differences, territories, driftPerYear, capacity, heavyTails, true);
    }
}

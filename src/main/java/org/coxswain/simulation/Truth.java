package org.coxswain.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What nobody in the organisation knows.
 *
 * @param targets per lever, the upper quartile of the true values among all reps (the lower one for the discount)
 */
public record Truth(
        long seed,
        String preset,
        LocalDate firstDay,
        LocalDate lastDay,
        Parameters parameters,
        Map<String, Double> targets,
        List<TruePerson> people,
        List<TrueDeal> openDeals) {

    /**
     * @param levers log creation, logit conversion, log size, discount around 0.10, log tempo; net of territory
     * @param gainPerQuarter what moving a lever half-way to its target would add
     */
    public record TruePerson(
            String id,
            String territory,
            double largeShare,
            double closeDateOptimism,
            Map<String, Double> levers,
            double revenuePerQuarter,
            Map<String, Double> gainPerQuarter) {}

    /** @param doomed it cannot leave its stage forward any more */
    public record TrueDeal(String id, boolean doomed) {}
}

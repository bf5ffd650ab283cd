package org.coxswain.simulation;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        List<TrueDeal> openDeals,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TruePractice> practices,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TrueCoaching> coaching) {

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

    /**
     * Something people do in the first two weeks of a stage. What they do later only reacts to how it goes.
     *
     * @param effect what it adds to the chance of moving on, in logits; 0 for what brings nothing
     */
    public record TruePractice(String behaviour, double effect) {}

    /**
     * Named unlike the columns of an export, which this is not.
     *
     * @param effect what it added from the first day on, in logits
     */
    public record TrueCoaching(String who, String what, LocalDate since, double effect) {}

    /** @param doomed it cannot leave its stage forward any more */
    public record TrueDeal(String id, boolean doomed) {}
}

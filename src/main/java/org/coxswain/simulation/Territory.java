package org.coxswain.simulation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What the place does, whoever works it: log creation, log size, logit conversion, logit share of large customers. */
record Territory(String name, double create, double size, double conversion, double mix) {

    static final List<String> NAMES = List.of(
            "North",
            "South",
            "East",
            "West",
            "Central",
            "Coast",
            "Lakes",
            "Mountain",
            "Metro",
            "Plains",
            "Islands",
            "Border");

    /** Effects are centred, so that territories differ from each other and not from the plan. */
    static List<Territory> of(SimulationPlan plan) {
        List<Territory> drawn = IntStream.range(0, plan.territories())
                .mapToObj(number -> drawn(plan, number))
                .toList();
        return drawn.stream()
                .map(one -> new Territory(
                        one.name,
                        one.create - mean(drawn, Territory::create),
                        one.size - mean(drawn, Territory::size),
                        one.conversion - mean(drawn, Territory::conversion),
                        one.mix))
                .toList();
    }

    private static Territory drawn(SimulationPlan plan, int number) {
        var random = plan.key("territory").and(number).random();
        double scale = plan.preset().parameters().territories();
        return new Territory(
                NAMES.get(number),
                Draws.normal(random, .25 * scale),
                Draws.normal(random, .20 * scale),
                Draws.normal(random, .20 * scale),
                Draws.normal(random, .5));
    }

    private static double mean(List<Territory> territories, ToDoubleFunction<Territory> effect) {
        return territories.stream().mapToDouble(effect).average().orElse(0);
    }
}

package org.coxswain.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Collects the truth. */
final class Revelation {

    private Revelation() {}

    static Truth of(Organisation organisation) {
        SimulationPlan plan = organisation.plan();
        Economy economy = new Economy(plan.preset());
        List<Double> targets = Economy.targets(organisation.reps());
        return new Truth(
                plan.seed(),
                plan.preset().label(),
                plan.firstDay(),
                organisation.day(),
                economy.parameters(),
                named(new Levers(plan.preset().stages(), targets).turned()),
                organisation.reps().stream()
                        .map(rep -> person(rep, economy, targets))
                        .toList(),
                organisation.opportunities().stream()
                        .filter(Opportunity::open)
                        .map(deal ->
                                new Truth.TrueDeal(deal.card().id(), deal.last().doomed()))
                        .toList(),
                practices(plan.preset().planting()),
                organisation.coached().stream()
                        .map(one -> new Truth.TrueCoaching(one.personId(), one.lever(), one.startedOn(), one.effect()))
                        .toList());
    }

    private static List<Truth.TruePractice> practices(Planting planting) {
        return planting.practised()
                ? Arrays.stream(Practice.values())
                        .map(one -> new Truth.TruePractice(one.label(), planting.strength() * one.effect))
                        .toList()
                : List.of();
    }

    private static Truth.TruePerson person(Rep rep, Economy economy, List<Double> targets) {
        return new Truth.TruePerson(
                rep.person().id(),
                rep.territory().name(),
                rep.largeShare(),
                rep.optimism(),
                named(rep.levers()),
                economy.revenuePerQuarter(rep, rep.levers()),
                named(new Levers(rep.stages(), economy.gains(rep, targets))));
    }

    private static Map<String, Double> named(Levers levers) {
        List<String> names = Levers.names(levers.stages());
        Map<String, Double> named = new TreeMap<>();
        IntStream.range(0, names.size())
                .forEach(lever -> named.put(names.get(lever), levers.values().get(lever)));
        return named;
    }
}

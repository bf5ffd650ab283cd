package org.coxswain.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coxswain.stats.Logit;

/** How a rep goes about it beyond the levers: practices, and what coaching changed. */
final class Conduct {

    static final int EARLY = 14;

    private final SimulationPlan plan;
    private final Rep rep;
    private final List<Coached> coached;
    private final Map<Practice, Double> rates = new EnumMap<>(Practice.class);

    /** Something to be done so many days after the stage was reached. */
    record Planned(int after, Practice practice) {}

    /** What is made a point of in one visit. */
    record Visit(double shift, List<Planned> planned) {

        static final Visit NONE = new Visit(0, List.of());
    }

    private Conduct(SimulationPlan plan, Rep rep, List<Coached> coached) {
        this.plan = plan;
        this.rep = rep;
        this.coached = coached;
        for (Practice practice : Practice.values()) {
            rates.put(practice, rate(practice));
        }
    }

    static Conduct of(SimulationPlan plan, Rep rep) {
        return new Conduct(plan, rep, List.of());
    }

    Conduct coached(List<Coached> all) {
        return new Conduct(
                plan,
                rep,
                all.stream()
                        .filter(one -> one.personId().equals(rep.person().id()))
                        .toList());
    }

    Rep rep() {
        return rep;
    }

    SimulationPlan plan() {
        return plan;
    }

    boolean practises() {
        return plan.preset().planting().practised();
    }

    double coaching(int stage, LocalDate day) {
        return coached.stream()
                .filter(one -> one.stage() == stage && !one.startedOn().isAfter(day))
                .mapToDouble(Coached::effect)
                .sum();
    }

    Visit visit(String deal, int stage) {
        if (!practises()) {
            return Visit.NONE;
        }
        var random = plan.key("practice").and(deal).and(stage).random();
        Set<Practice> done = EnumSet.noneOf(Practice.class);
        double shift = 0;
        List<Planned> planned = new ArrayList<>();
        for (Practice practice : Practice.values()) {
            boolean does = random.nextDouble() < rates.getOrDefault(practice, 0.0);
            shift += plan.preset().planting().strength() * practice.effect * ((does ? 1 : 0) - Practice.USUAL);
            int after = random.nextInt(EARLY);
            if (does && done.add(practice)) {
                planned.add(new Planned(after, practice));
            }
        }
        planned.sort(Comparator.comparing(Planned::after));
        return new Visit(shift, planned);
    }

    /** Practices that bring nothing are more usual where the territory is good and with the able: no cause, but company. */
    private double rate(Practice practice) {
        var random = plan.key("practice").and(rep.number()).and(practice.name()).random();
        double company = practice.effect > 0
                ? 0
                : 3 * rep.territory().conversion() + rep.levers().conversion(1);
        return Logit.share(Logit.of(.4) + Draws.normal(random, .6) + company);
    }
}

package org.coxswain.score;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;

/** One organisation and all that is asked about it, so that it is made and read once. */
record Visit(SimulationPlan plan, List<Part> parts) {

    static List<Visit> all(Examination asked) {
        List<Visit> visits = new ArrayList<>();
        for (Preset preset : asked.presets()) {
            for (long seed = asked.firstSeed(); seed < asked.firstSeed() + asked.seeds(); seed++) {
                visits.addAll(of(preset, seed, asked.parts()));
            }
        }
        return visits;
    }

    private static List<Visit> of(Preset preset, long seed, List<Part> parts) {
        Map<SimulationPlan, List<Part>> byPlan = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> part.suits(preset))
                .forEach(part -> byPlan.computeIfAbsent(part.exam().plan(preset, seed), any -> new ArrayList<>())
                        .add(part));
        return byPlan.entrySet().stream()
                .map(one -> new Visit(one.getKey(), one.getValue()))
                .toList();
    }

    Preset preset() {
        return plan.preset();
    }

    Map<Part, List<Mark>> marks(Path scratch) {
        var organisation = Simulation.of(plan);
        return new Office(scratch).open(organisation, facts -> {
            Map<Part, List<Mark>> marks = new EnumMap<>(Part.class);
            parts.forEach(part -> marks.put(part, part.exam().marks(organisation, facts)));
            return marks;
        });
    }

    @Override
    public String toString() {
        return "%s %d, %s"
                .formatted(
                        preset().label(),
                        plan.seed(),
                        String.join(" and ", parts.stream().map(Part::label).toList()));
    }
}

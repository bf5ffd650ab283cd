package org.coxswain.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coxswain.diagnosis.Diagnosis;
import org.coxswain.diagnosis.DiagnosisQuestion;
import org.coxswain.diagnosis.Differences;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.coxswain.simulation.Truth.TruePractice;

/**
 * How much of what is said to go with winning truly brings it about, and how much of that is found: means over
 * organisations with planted practices. What only goes along, or answers how a deal goes, counts as false.
 */
public record DifferencesScore(int organisations, List<Row> rows) {

    private static final int[] SIZES = {12, 24, 60};
    private static final List<String> PEERS = List.of("role", "segment");
    private static final Sql BROUGHT = Sql.of(DifferencesScore.class, "brought.sql");

    /**
     * @param people in each organisation
     * @param falseShare of what was named, what brings nothing
     * @param recall of what brings something, what was named
     * @param outOfNothing share of organisations where nothing brings anything and something was named all the same
     */
    public record Row(String method, int people, double falseShare, double recall, double outOfNothing) {}

    record Brought(String ownerId, BigDecimal amount) {}

    private record Trial(Set<String> causes, Spotter.Seen seen) {}

    public static DifferencesScore of(ScorePlan plan) {
        return of(plan, 1, SIZES);
    }

    /** The same for other organisations than the first ones, and other sizes. */
    static DifferencesScore of(ScorePlan plan, long firstSeed, int... sizes) {
        List<Row> rows = new ArrayList<>();
        for (int people : sizes) {
            List<Trial> planted = trials(plan, firstSeed, Preset.PRACTICES, people);
            List<Trial> idle = trials(plan, firstSeed, Preset.IDLE_PRACTICES, people);
            Arrays.stream(Spotter.values())
                    .map(spotter -> row(spotter, people, planted, idle))
                    .forEach(rows::add);
        }
        return new DifferencesScore(plan.seeds(), rows);
    }

    public Row row(String method, int people) {
        return rows.stream()
                .filter(row -> row.method().equals(method) && row.people() == people)
                .findFirst()
                .orElseThrow();
    }

    /** As a table for the terminal. */
    public String text() {
        return "%-42s %7s %7s %7s %16s%n".formatted("what the best do", "people", "false", "found", "out of nothing")
                + rows.stream()
                        .map(row -> String.format(
                                Locale.ROOT,
                                "%-42s %7d %7.2f %7.2f %16.2f%n",
                                row.method(),
                                row.people(),
                                row.falseShare(),
                                row.recall(),
                                row.outOfNothing()))
                        .collect(Collectors.joining());
    }

    private static List<Trial> trials(ScorePlan plan, long firstSeed, Preset preset, int people) {
        var office = new Office(plan.scratch(), plan.lastDay());
        List<Trial> trials = new ArrayList<>();
        for (long seed = firstSeed; seed < firstSeed + plan.seeds(); seed++) {
            var organisation = Simulation.of(new SimulationPlan(seed, people, preset.weeks(), preset, plan.lastDay()));
            trials.add(new Trial(practices(organisation), office.ask(organisation, DifferencesScore::seen)));
        }
        return trials;
    }

    private static Set<String> practices(Organisation organisation) {
        return organisation.truth().practices().stream()
                .filter(one -> one.effect() > 0)
                .map(TruePractice::behaviour)
                .collect(Collectors.toSet());
    }

    private static Spotter.Seen seen(AsOf facts) {
        Map<String, BigDecimal> brought = new TreeMap<>();
        facts.ask(Brought.class, BROUGHT, Map.of()).forEach(one -> brought.put(one.ownerId(), one.amount()));
        var people = Diagnosis.of(DiagnosisQuestion.of(facts, PEERS)).people();
        return new Spotter.Seen(Differences.of(facts, people), brought);
    }

    private static Row row(Spotter spotter, int people, List<Trial> planted, List<Trial> idle) {
        double wrong = 0;
        double found = 0;
        double outOfNothing = 0;
        for (Trial one : planted) {
            Set<String> named = spotter.named(one.seen());
            double right = named.stream().filter(one.causes()::contains).count();
            wrong += named.isEmpty() ? 0 : 1 - right / named.size();
            found += right / one.causes().size();
        }
        for (Trial one : idle) {
            outOfNothing += spotter.named(one.seen()).isEmpty() ? 0 : 1;
        }
        return new Row(
                spotter.label, people, wrong / planted.size(), found / planted.size(), outOfNothing / idle.size());
    }
}

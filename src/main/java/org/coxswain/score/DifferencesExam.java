package org.coxswain.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coxswain.diagnosis.Diagnosis;
import org.coxswain.diagnosis.DiagnosisQuestion;
import org.coxswain.diagnosis.Differences;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Facts;
import org.coxswain.facts.Sql;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Truth.TruePractice;

/** Holds what is said to go with winning against what truly brings it about; what only goes along counts as false. */
final class DifferencesExam implements Exam {

    private static final List<String> PEERS = List.of("role", "segment");
    private static final Sql BROUGHT = Sql.of(DifferencesExam.class, "brought.sql");

    record Brought(String ownerId, BigDecimal amount) {}

    @Override
    public boolean suits(Preset preset) {
        return PRACTISED.contains(preset);
    }

    @Override
    public List<Mark> marks(Organisation organisation, Facts facts) {
        Set<String> causes = organisation.truth().practices().stream()
                .filter(one -> one.effect() > 0)
                .map(TruePractice::behaviour)
                .collect(Collectors.toSet());
        Spotter.Seen seen = seen(facts.on(TODAY));
        List<Mark> marks = new ArrayList<>();
        for (Spotter spotter : Spotter.values()) {
            Set<String> named = spotter.named(seen);
            if (causes.isEmpty()) {
                marks.add(share(Measure.OUT_OF_NOTHING, spotter, named.isEmpty() ? 0 : 1));
            } else {
                double right = named.stream().filter(causes::contains).count();
                marks.add(share(Measure.FALSE_SHARE, spotter, named.isEmpty() ? 0 : 1 - right / named.size()));
                marks.add(share(Measure.RECALL, spotter, right / causes.size()));
            }
        }
        return marks;
    }

    private static Spotter.Seen seen(AsOf facts) {
        Map<String, BigDecimal> brought = new TreeMap<>();
        facts.ask(Brought.class, BROUGHT, Map.of()).forEach(one -> brought.put(one.ownerId(), one.amount()));
        var people = Diagnosis.of(DiagnosisQuestion.of(facts, PEERS)).people();
        return new Spotter.Seen(Differences.of(facts, people), brought);
    }

    private static Mark share(Measure measure, Spotter spotter, double came) {
        return new Mark.Share(Mark.Name.of(measure, spotter.label), came, 1);
    }
}

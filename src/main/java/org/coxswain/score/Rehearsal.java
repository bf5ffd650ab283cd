package org.coxswain.score;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.diagnosis.Diagnosis;
import org.coxswain.diagnosis.DiagnosisQuestion;
import org.coxswain.diagnosis.PersonDiagnosis;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;

/** Diagnoses one simulated organisation. */
record Rehearsal(ScorePlan plan) {

    private static final List<String> PEERS = List.of("role", "segment");

    List<Case> of(long seed) {
        Organisation organisation = Simulation.of(SimulationPlan.of(seed, plan.preset(), plan.lastDay()));
        List<PersonDiagnosis> people = diagnosed(organisation).stream()
                .filter(person -> !person.levers().isEmpty())
                .toList();
        Map<String, PersonDiagnosis> byId =
                people.stream().collect(Collectors.toMap(PersonDiagnosis::personId, Function.identity()));
        return organisation.truth().people().stream()
                .flatMap(truth -> Stream.ofNullable(byId.get(truth.id())).map(found -> new Case(found, truth, people)))
                .toList();
    }

    private List<PersonDiagnosis> diagnosed(Organisation organisation) {
        return new Office(plan.scratch(), plan.lastDay())
                .ask(
                        organisation,
                        facts ->
                                Diagnosis.of(DiagnosisQuestion.of(facts, PEERS)).people());
    }
}

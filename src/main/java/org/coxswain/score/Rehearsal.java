package org.coxswain.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.diagnosis.Diagnosis;
import org.coxswain.diagnosis.DiagnosisQuestion;
import org.coxswain.diagnosis.PersonDiagnosis;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;

/** Takes one simulated organisation the whole way: export, intake, facts, diagnosis. */
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
        try {
            Files.createDirectories(plan.scratch());
            Path folder = Files.createTempDirectory(plan.scratch(), "score-");
            try {
                organisation.writeTo(folder.resolve("export"));
                return diagnosed(batch(folder), folder);
            } finally {
                discard(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The folder " + plan.scratch() + " could not be used", failed);
        }
    }

    private List<PersonDiagnosis> diagnosed(Path batch, Path folder) {
        try (var engine = DuckDb.inMemory(folder.resolve("scratch"))) {
            var facts = Facts.open(engine, List.of(batch), new Facts.Money("USD", Map.of()));
            return Diagnosis.of(DiagnosisQuestion.of(facts.on(plan.lastDay()), PEERS))
                    .people();
        }
    }

    private static Path batch(Path folder) {
        var request = IntakeRequest.of(folder.resolve("export"), folder.resolve("batch"));
        return switch (Intake.of(IntakeSettings.modest()).read(request)) {
            case IntakeOutcome.Taken taken -> taken.batchFolder();
            case IntakeOutcome.Refused refused -> throw new IllegalStateException(refused.sentence());
        };
    }

    private static void discard(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

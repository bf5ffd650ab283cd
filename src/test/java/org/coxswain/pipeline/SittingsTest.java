package org.coxswain.pipeline;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.diagnosis.Diagnosis;
import org.coxswain.diagnosis.DiagnosisQuestion;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.facts.Sql;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SittingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    private static final int[] AGES = {7, 14, 21, 28, 42, 56, 84};

    private static final Sql AT_ITS_WORD = new Sql(
            "at its word", "create or replace temp view dated_visit as select visit.*, true as dated from visit");

    @TempDir
    Path folder;

    /** A third of the people enter their moves every four weeks; what is learnt is held against records without delay. */
    @ParameterizedTest
    @ValueSource(longs = {101, 102})
    void theDayGuessedForWhatWasEnteredInASittingIsNearerThanTheRecordedOne(long seed) throws Exception {
        Path export = folder.resolve("export");
        Simulation.of(SimulationPlan.of(seed, Preset.DEFAULT, DAY)).writeTo(export);
        Path tidied = folder.resolve("tidied");
        Tidied.copy(export, tidied, new Tidied.Tidiers(people(), DAY));
        double[] truth = learnt(export, facts -> {});
        assertThat(distance(learnt(tidied, facts -> {}), truth))
                .isLessThan(.6 * distance(learnt(tidied, facts -> facts.run(AT_ITS_WORD, Map.of())), truth));
    }

    /** What is lost of what was known of people's pace is the share of the moves that lost their day. */
    @Test
    void whatIsKnownOfPaceShrinksByTheShareOfMovesWithoutADay() throws Exception {
        Path export = folder.resolve("export");
        Simulation.of(SimulationPlan.of(103, Preset.DEFAULT, DAY)).writeTo(export);
        Path tidied = folder.resolve("tidied");
        Tidied.copy(export, tidied, new Tidied.Tidiers(people(), DAY));
        double whole = asked(export, SittingsTest::knownOfPace);
        double left = asked(tidied, SittingsTest::knownOfPace);
        double undated = asked(tidied, SittingsTest::undatedShare);
        assertThat(undated).isBetween(.2, .5);
        assertThat(left / whole).isCloseTo(1 - undated, within(.05));
    }

    /** One over the variances of the readings. */
    private static double knownOfPace(AsOf facts) {
        return Diagnosis.of(DiagnosisQuestion.of(facts, List.of())).people().stream()
                .flatMap(person -> person.levers().stream())
                .filter(lever -> lever.lever().equals("cycle"))
                .flatMap(lever -> Stream.ofNullable(lever.plot()))
                .mapToDouble(plot -> plot.own().known())
                .sum();
    }

    private static double undatedShare(AsOf facts) {
        var calendar = FiscalCalendar.CALENDAR_YEAR;
        PipelineReview.of(new PipelineQuestion(facts, calendar, calendar.quarterOf(DAY), List.of()));
        var moves = Hygiene.of(facts).flaws().stream()
                .filter(flaw -> flaw.flaw().equals("undated_move"))
                .findFirst()
                .orElseThrow();
        return moves.deals() / (double) moves.seen();
    }

    private static Set<String> people() {
        return IntStream.iterate(3, rep -> rep <= 24, rep -> rep + 3)
                .mapToObj("R%03d"::formatted)
                .collect(toSet());
    }

    private static double distance(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> Math.abs(one[i] - other[i]))
                .average()
                .orElseThrow();
    }

    private double[] learnt(Path export, Consumer<AsOf> first) throws Exception {
        return asked(export, facts -> {
            first.accept(facts);
            return shares(Residual.of(facts));
        });
    }

    private <T> T asked(Path export, Function<AsOf, T> question) throws Exception {
        Path place = Files.createTempDirectory(folder, "read");
        var outcome = Intake.of(IntakeSettings.modest()).read(IntakeRequest.of(export, place.resolve("batch")));
        assertThat(outcome).isInstanceOf(IntakeOutcome.Taken.class);
        try (var engine = DuckDb.inMemory(place.resolve("scratch"))) {
            return question.apply(Facts.open(engine, List.of(place.resolve("batch")), new Facts.Money("USD", Map.of()))
                    .on(DAY));
        }
    }

    /** Shares that have moved on by some ages, of each stage and segment. */
    private static double[] shares(Residual residual) {
        return IntStream.range(0, residual.stages() * residual.segments().size())
                .mapToObj(cell -> residual.curves(cell % residual.stages(), cell / residual.stages()))
                .flatMapToDouble(curves -> IntStream.of(AGES).mapToDouble(curves::advanced))
                .toArray();
    }
}

package org.coxswain.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.diagnosis.Diagnosis;
import org.coxswain.diagnosis.DiagnosisQuestion;
import org.coxswain.diagnosis.LeverFinding;
import org.coxswain.diagnosis.PersonDiagnosis;
import org.coxswain.facts.Facts;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Preset;

/** Holds the advice against what would truly have paid. */
final class DiagnosisExam implements Exam {

    private static final List<String> PEERS = List.of("role", "segment");
    private static final String ANY = "any lever";

    @Override
    public boolean suits(Preset preset) {
        return Exam.isPlain(preset);
    }

    @Override
    public List<Mark> marks(Organisation organisation, Facts facts) {
        List<Mark> marks = new ArrayList<>();
        for (Case one : cases(organisation, facts)) {
            for (Adviser adviser : Adviser.values()) {
                advice(one, adviser.label, adviser.ranking(one)).forEach(marks::add);
            }
            marks.addAll(blind(one));
            advice(one, Mark.ORACLE, one.bestFirst()).forEach(marks::add);
            marks.addAll(told(one));
        }
        return marks;
    }

    private static List<Case> cases(Organisation organisation, Facts facts) {
        List<PersonDiagnosis> people = Diagnosis.of(DiagnosisQuestion.of(facts.on(TODAY), PEERS)).people().stream()
                .filter(person -> !person.levers().isEmpty())
                .toList();
        Map<String, PersonDiagnosis> byId =
                people.stream().collect(Collectors.toMap(PersonDiagnosis::personId, Function.identity()));
        return organisation.truth().people().stream()
                .flatMap(truth -> Stream.ofNullable(byId.get(truth.id())).map(found -> new Case(found, truth, people)))
                .toList();
    }

    private static Stream<Mark> advice(Case one, String contender, List<String> advice) {
        double first = one.gain(advice.getFirst());
        return Stream.of(
                share(Measure.FIRST, contender, first, one.best(1)),
                share(Measure.FIRST_TWO, contender, first + one.gain(advice.get(1)), one.best(2)),
                share(Measure.HITS, contender, one.isBest(advice.getFirst()) ? 1 : 0, 1));
    }

    /** What choosing blindly captures on average. */
    private static List<Mark> blind(Case one) {
        var gains = one.truth().gainPerQuarter().values();
        double mean = gains.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return List.of(
                share(Measure.FIRST, ANY, mean, one.best(1)),
                share(Measure.FIRST_TWO, ANY, 2 * mean, one.best(2)),
                share(Measure.HITS, ANY, 1.0 / gains.size(), 1));
    }

    private static List<Mark> told(Case one) {
        List<Mark> marks = new ArrayList<>();
        List<LeverFinding> focus = one.found().focus();
        marks.add(share(Measure.NO_LEVER, Mark.COXSWAIN, focus.isEmpty() ? 1 : 0, 1));
        if (!focus.isEmpty()) {
            marks.add(share(
                    Measure.ADVISED, Mark.COXSWAIN, one.gain(focus.getFirst().lever()), one.best(1)));
        }
        LeverFinding first = one.found().levers().getFirst();
        marks.add(share(Measure.CLAIMED, Mark.COXSWAIN, first.gainPerQuarter().doubleValue(), one.gain(first.lever())));
        marks.add(new Mark.Chance(
                Mark.Name.of(Measure.BEST, Mark.COXSWAIN), first.probabilityBest(), one.isBest(first.lever())));
        one.found()
                .levers()
                .forEach(lever -> marks.add(new Mark.Chance(
                        Mark.Name.of(Measure.BELOW, Mark.COXSWAIN),
                        lever.probabilityBelowPeers(),
                        one.isBelow(lever.lever()))));
        return marks;
    }

    private static Mark share(Measure measure, String contender, double came, double there) {
        return new Mark.Share(Mark.Name.of(measure, contender), came, there);
    }
}

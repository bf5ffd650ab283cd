package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coxswain.diagnosis.Diagnosis;
import org.coxswain.diagnosis.DiagnosisQuestion;
import org.coxswain.diagnosis.LeverFinding;
import org.coxswain.diagnosis.PersonDiagnosis;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a diagnosis says of each person, in the words of the brief. Everybody is compared with all their peers, whoever
 * the brief is about.
 *
 * @param opened people whose levers open to the deals they count: the fifty with most to gain
 */
record DiagnosisSection(AsOf facts, Map<String, PersonDiagnosis> people, Set<String> opened) {

    private static final int OPENED = 50;

    static DiagnosisSection of(BriefQuestion question, Crew crew) {
        var diagnosed = Diagnosis.of(
                DiagnosisQuestion.of(question.facts(), question.manifest().peers()));
        var people =
                diagnosed.people().stream().collect(Collectors.toMap(PersonDiagnosis::personId, Function.identity()));
        return new DiagnosisSection(question.facts(), people, opened(people, crew));
    }

    @Nullable
    PersonDiagnosis of(String person) {
        return people.get(person);
    }

    static Brief.@Nullable Gap gap(PersonDiagnosis diagnosis) {
        var gap = diagnosis.gap();
        return gap == null ? null : new Brief.Gap(gap.to(), gap.amount(), gap.notTheirs(), gap.levers(), gap.luck());
    }

    List<Brief.Lever> levers(PersonDiagnosis diagnosis) {
        return diagnosis.levers().stream().map(lever -> lever(diagnosis, lever)).toList();
    }

    List<Brief.Focus> focus(PersonDiagnosis diagnosis) {
        var words = new FocusWords(facts.currency());
        return diagnosis.focus().stream()
                .flatMap(focus -> diagnosis.levers().stream()
                        .filter(lever -> lever.lever().equals(focus.lever()))
                        .map(lever -> new Brief.Focus(lever.lever(), words.of(lever))))
                .toList();
    }

    private Brief.Lever lever(PersonDiagnosis diagnosis, LeverFinding lever) {
        return new Brief.Lever(
                lever.lever(),
                lever.label(),
                lever.value(),
                lever.peer(),
                lever.target(),
                lever.gainPerQuarter(),
                lever.low(),
                lever.high(),
                lever.probabilityBelowPeers(),
                lever.probabilityBest(),
                lever.n(),
                workings(diagnosis, lever));
    }

    private Workings workings(PersonDiagnosis diagnosis, LeverFinding lever) {
        var math = lever.math();
        var records = opened.contains(diagnosis.personId())
                ? Selection.of(math.records().deals(facts))
                : null;
        return new Workings(
                lever.lever().replaceFirst(":.*", ""),
                math.definition(),
                math.arithmetic(),
                lever.n(),
                null,
                null,
                records);
    }

    private static Set<String> opened(Map<String, PersonDiagnosis> people, Crew crew) {
        return crew.sellers().stream()
                .map(Person::personId)
                .filter(people::containsKey)
                .sorted(Comparator.comparing((String id) -> best(people.get(id)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(OPENED)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static BigDecimal best(@Nullable PersonDiagnosis diagnosis) {
        return diagnosis == null || diagnosis.levers().isEmpty()
                ? BigDecimal.ZERO
                : diagnosis.levers().stream()
                        .map(LeverFinding::gainPerQuarter)
                        .max(Comparator.naturalOrder())
                        .orElse(BigDecimal.ZERO);
    }
}

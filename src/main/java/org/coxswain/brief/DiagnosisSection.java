package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coxswain.diagnosis.LeverFinding;
import org.coxswain.diagnosis.PersonDiagnosis;
import org.coxswain.diagnosis.Records;
import org.coxswain.facts.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What a diagnosis says of each person, in the words of the brief. Everybody is compared with all their peers, whoever
 * the brief is about.
 *
 * @param opened the deals that a lever counts, for the fifty people with most to gain
 */
record DiagnosisSection(AsOf facts, Map<String, PersonDiagnosis> people, Map<Records, List<String>> opened) {

    private static final int OPENED = 50;
    private static final Pattern AMOUNT = Pattern.compile("¤([\\d,]*\\d)");

    static DiagnosisSection of(AsOf facts, Map<String, PersonDiagnosis> people, Crew crew) {
        var records = opened(people, crew).stream()
                .flatMap(person -> person.levers().stream())
                .map(lever -> lever.math().records())
                .toList();
        return new DiagnosisSection(facts, people, Records.deals(facts, records));
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
                .map(lever ->
                        new Brief.Focus(lever.lever(), words.of(diagnosis, lever), FocusWords.step(diagnosis, lever)))
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
                workings(diagnosis, lever),
                diagnosis.focus().contains(lever) ? lever.plot() : null);
    }

    private Workings workings(PersonDiagnosis diagnosis, LeverFinding lever) {
        var math = lever.math();
        var deals = opened.get(math.records());
        return new Workings(
                lever.lever().replaceFirst(":.*", ""),
                math.definition(),
                new Figures(Locale.ENGLISH, facts.currency()).told(math.arithmetic()),
                lever.n(),
                null,
                null,
                deals == null ? null : Selection.of(deals));
    }

    /** The diagnosis knows amounts, not their currency; a sentence takes them short. */
    String told(String sentence) {
        var figures = new Figures(Locale.ENGLISH, facts.currency());
        return AMOUNT.matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(
                        figures.money(new BigDecimal(found.group(1).replace(",", "")))));
    }

    private static List<PersonDiagnosis> opened(Map<String, PersonDiagnosis> people, Crew crew) {
        return crew.sellers().stream()
                .flatMap(person -> Stream.ofNullable(people.get(person.personId())))
                .sorted(Comparator.comparing(DiagnosisSection::best)
                        .reversed()
                        .thenComparing(PersonDiagnosis::personId))
                .limit(OPENED)
                .toList();
    }

    private static BigDecimal best(PersonDiagnosis diagnosis) {
        return diagnosis.levers().stream()
                .map(LeverFinding::gainPerQuarter)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }
}

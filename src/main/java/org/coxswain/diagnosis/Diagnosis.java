package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coxswain.diagnosis.Evidence.Visits;

/** Finds for every person the one or two things with the largest effect. */
public final class Diagnosis {

    private static final int FEWEST_ALIKE = 4;

    private Diagnosis() {}

    public static Diagnosed of(DiagnosisQuestion question) {
        return of(question.comparing(), Evidence.of(question));
    }

    static Diagnosed of(Comparing comparing, Evidence evidence) {
        List<Seller> judged = evidence.sellers().stream()
                .filter(Seller::hasEvidence)
                .filter(one -> !comparing.judging().isApart(one))
                .toList();
        Map<String, PersonDiagnosis> people = new TreeMap<>();
        evidence.sellers()
                .forEach(one -> people.put(
                        one.personId(), PersonDiagnosis.silent(one.personId(), evidence.whyNot(one, judged))));
        if (evidence.carries(judged)) {
            Consultation consultation =
                    new Consultation(evidence, comparing.reach(), prospects(comparing, evidence, judged));
            judged.parallelStream().map(consultation::of).toList().forEach(one -> people.put(one.personId(), one));
        }
        return new Diagnosed(evidence.window().from(), evidence.window().to(), new ArrayList<>(people.values()));
    }

    /** Everybody among their peers; those with fewer than three others like them among all. */
    private static Outlook prospects(Comparing comparing, Evidence evidence, List<Seller> judged) {
        Measures measures = Measures.of(evidence, judged);
        Prospects prospects = new Prospects(Segments.of(evidence), Stays.of(evidence.visits()));
        Map<String, Prospect> known = new TreeMap<>();
        Map<String, Paces> paces = new TreeMap<>();
        Map<String, List<Visits>> visits = evidence.visits().stream().collect(Collectors.groupingBy(Visits::ownerId));
        judged.stream()
                .collect(Collectors.groupingBy(
                        one -> one.peers(comparing.judging().peers()), TreeMap::new, Collectors.toList()))
                .forEach((traits, alike) -> {
                    var compared = alike.size() < FEWEST_ALIKE ? judged : alike;
                    var beliefs = new Beliefs(compared).on(measures.all());
                    var pace = Paces.of(visitsOf(compared, visits));
                    double dilution = Dilution.of(beliefs.values());
                    alike.forEach(one -> {
                        known.put(
                                one.personId(),
                                prospects.of(one, beliefs.getOrDefault(one.personId(), List.of()), dilution));
                        paces.put(one.personId(), pace);
                    });
                });
        var conversions = evidence.history() ? measures.conversions() : List.<Conversion>of();
        return new Outlook(prospects, known, new Passages(conversions, paces));
    }

    private static List<Visits> visitsOf(List<Seller> people, Map<String, List<Visits>> visits) {
        return people.stream()
                .flatMap(one -> visits.getOrDefault(one.personId(), List.of()).stream())
                .toList();
    }
}

package org.coxswain.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.coxswain.diagnosis.LeverFinding;
import org.coxswain.diagnosis.PersonDiagnosis;
import org.coxswain.simulation.Truth.TruePerson;

/** One person: what was found, what is true, and the team they stand in. */
record Case(PersonDiagnosis found, TruePerson truth, List<PersonDiagnosis> team) {

    double gain(String lever) {
        return truth.gainPerQuarter().getOrDefault(lever, 0.0);
    }

    /** The largest true gains, added up. */
    double best(int levers) {
        return truth.gainPerQuarter().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(levers)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** Levers as one who knows the truth would advise them. */
    List<String> bestFirst() {
        var gains = truth.gainPerQuarter();
        return gains.keySet().stream()
                .sorted(Comparator.comparing(this::gain).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    boolean isBest(String lever) {
        return gain(lever) > 0 && gain(lever) >= best(1);
    }

    /** Whether the person truly is worse than average at it. */
    boolean isBelow(String lever) {
        double value = truth.levers().getOrDefault(lever, 0.0);
        return lever.equals("discount") ? value > 0 : value < 0;
    }

    Map<String, LeverFinding> byName() {
        return Team.byName(found);
    }
}

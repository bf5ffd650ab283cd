package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coxswain.stats.FalseDiscovery;
import org.coxswain.stats.Normal;
import org.coxswain.stats.Permutations;
import org.coxswain.stats.RandomKey;

/**
 * Which habits go with creating more, larger, dearer or faster deals, comparing people of the same territory. Where fewer than sixty can be
 * compared no honest test finds much: what comes out then is something to watch for, not a finding.
 *
 * @param places the territory of each person who is compared
 */
record BetweenPeople(Map<String, String> places, List<PersonDiagnosis> people) {

    static final int ENOUGH_PEOPLE = 60;
    static final double WRONG_AT_MOST = .05;
    private static final int FEWEST_PEOPLE = 8;
    private static final int MOST_HYPOTHESES = 3;
    private static final double WORTH_WATCHING = .10;
    private static final double SURE = 1e-6;
    private static final double Z80 = 1.2815515655446004; // scipy.stats.norm.ppf(.9)

    private record Tested(WithinPeople.Tested habit, String lever, double correlation, double p, int people) {}

    List<Difference> differences(List<WithinPeople.Tested> habits, Habits said) {
        List<Tested> tested =
                habits.stream().map(this::tested).flatMap(List::stream).toList();
        double[] q = FalseDiscovery.q(tested.stream().mapToDouble(Tested::p).toArray());
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            Tested one = tested.get(i);
            boolean finding = one.people() >= ENOUGH_PEOPLE && q[i] <= WRONG_AT_MOST;
            if (finding || one.p() <= WORTH_WATCHING) {
                differences.add(difference(one, finding, q[i], said));
            }
        }
        var inOrder = Comparator.comparing(Difference::kind)
                .thenComparing(Difference::q)
                .thenComparing(Difference::behaviour);
        long findings = differences.stream()
                .filter(one -> one.kind() == Difference.Kind.FINDING)
                .count();
        return differences.stream()
                .sorted(inOrder)
                .limit(findings + MOST_HYPOTHESES)
                .toList();
    }

    /** The lever it goes with most, its chance multiplied by the number of levers looked at; none where too few can be compared. */
    private List<Tested> tested(WithinPeople.Tested habit) {
        Map<String, Double> shares = Habits.shares(habit.strata());
        List<Tested> levers = new ArrayList<>();
        for (String lever : levers()) {
            List<Permutations.Unit> units = units(lever, shares);
            if (units.size() >= FEWEST_PEOPLE) {
                var key = RandomKey.of(0).and(habit.behaviour().name()).and(lever);
                var result = Permutations.of(units, key);
                levers.add(new Tested(habit, lever, result.correlation(), result.p(), units.size()));
            }
        }
        return levers.stream()
                .min(Comparator.comparingDouble(Tested::p).thenComparing(Tested::lever))
                .map(best -> new Tested(
                        best.habit(),
                        best.lever(),
                        best.correlation(),
                        Math.min(1, best.p() * levers.size()),
                        best.people()))
                .stream()
                .toList();
    }

    /** Standing at a lever is how far and how surely somebody is above their peers, in standard errors. */
    private List<Permutations.Unit> units(String lever, Map<String, Double> shares) {
        List<Permutations.Unit> units = new ArrayList<>();
        for (PersonDiagnosis person : people) {
            Double share = shares.get(person.personId());
            if (share != null) {
                person.levers().stream()
                        .filter(one -> one.lever().equals(lever))
                        .forEach(one -> units.add(new Permutations.Unit(
                                places.getOrDefault(person.personId(), ""), share, standing(one))));
            }
        }
        return units;
    }

    private static double standing(LeverFinding lever) {
        return Normal.quantile(1 - Math.clamp(lever.probabilityBelowPeers(), SURE, 1 - SURE));
    }

    /** Whether deals move on is told better by each person's own deals: between people the able pose as a habit. */
    private List<String> levers() {
        var names = new TreeSet<String>();
        people.forEach(person -> person.levers().stream()
                .map(LeverFinding::lever)
                .filter(lever -> !lever.startsWith("conversion") && !lever.equals("win"))
                .forEach(names::add));
        return List.copyOf(names);
    }

    private static Difference difference(Tested tested, boolean finding, double q, Habits said) {
        double reach = Z80 / Math.sqrt(Math.max(1, tested.people() - 3));
        double middle = fisher(tested.correlation());
        return new Difference(
                tested.habit().behaviour(),
                tested.habit().behaviour().words(said.usual()),
                finding ? Difference.Kind.FINDING : Difference.Kind.HYPOTHESIS,
                tested.lever(),
                tested.correlation(),
                Math.tanh(middle - reach),
                Math.tanh(middle + reach),
                q,
                tested.people(),
                WithinPeople.counts(tested.habit().strata()),
                List.of());
    }

    /** Fisher's transformation of a correlation. */
    private static double fisher(double correlation) {
        double inside = Math.clamp(correlation, -.999999, .999999);
        return .5 * Math.log((1 + inside) / (1 - inside));
    }

    static Map<String, String> places(List<org.coxswain.facts.Person> people) {
        Map<String, String> places = new TreeMap<>();
        people.forEach(one -> places.put(one.personId(), one.territory() == null ? "" : one.territory()));
        return places;
    }
}

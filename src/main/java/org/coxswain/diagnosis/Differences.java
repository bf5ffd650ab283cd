package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coxswain.facts.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What goes with better results: behaviours seen in the first two weeks of a stage, against what came of it afterwards.
 *
 * @param found findings first, the surest first
 * @param visits to a stage that were compared, of so many people
 * @param habits of each behaviour that could be tested: in what share of their visits each person does it
 * @param note why nothing is said, or what it would take to say more; null where there is nothing to add
 */
public record Differences(
        List<Difference> found,
        int visits,
        int people,
        Map<Behaviour, Map<String, Double>> habits,
        @Nullable String note) {

    private static final int FEWEST_VISITS = 100;

    /** Where people are compared as well, the two ways of looking share it. */
    private static final double WRONG_AT_MOST = .10;

    /** @param people where each stands at each lever; without them only deals are compared */
    public static Differences of(AsOf asOf, List<PersonDiagnosis> people) {
        Habits habits = Habits.of(asOf);
        var usual = habits.usual();
        if (usual.visits() < FEWEST_VISITS) {
            return new Differences(List.of(), usual.visits(), usual.people(), Map.of(), tooFew(usual.visits()));
        }
        boolean both = people.size() >= BetweenPeople.ENOUGH_PEOPLE;
        WithinPeople within =
                new WithinPeople(habits, both ? WRONG_AT_MOST - BetweenPeople.WRONG_AT_MOST : WRONG_AT_MOST);
        List<WithinPeople.Tested> tested = within.tested(List.of());
        List<Difference> found = new ArrayList<>(within.differences(tested));
        List<Behaviour> known = found.stream().map(Difference::behaviour).toList();
        new BetweenPeople(BetweenPeople.places(asOf.people()), people)
                .differences(tested, habits).stream()
                        .filter(one -> !known.contains(one.behaviour()))
                        .forEach(found::add);
        return new Differences(found, usual.visits(), usual.people(), habits(tested), note(tested));
    }

    public int behaviours() {
        return habits.size();
    }

    private static Map<Behaviour, Map<String, Double>> habits(List<WithinPeople.Tested> tested) {
        Map<Behaviour, Map<String, Double>> habits = new TreeMap<>();
        tested.forEach(one -> habits.put(one.behaviour(), Habits.shares(one.strata())));
        return habits;
    }

    private static String tooFew(int visits) {
        return "What the best do differently needs at least %d visits of deals to a stage that lasted two weeks and were watched to their end; there are %d"
                .formatted(FEWEST_VISITS, visits);
    }

    private static @Nullable String note(List<WithinPeople.Tested> tested) {
        if (tested.stream().anyMatch(one -> one.behaviour().activity())) {
            return null;
        }
        long missing =
                Arrays.stream(Behaviour.values()).filter(Behaviour::activity).count();
        return "Calls, meetings, mails and tasks are not known; export activities with the person, the deal, the day and the kind, and %d more behaviours can be compared"
                .formatted(missing);
    }
}

package org.coxswain.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.coxswain.facts.Person;
import org.jspecify.annotations.Nullable;

/**
 * The people a brief is about: a manager's whole subtree, a team by its name, or everybody.
 *
 * @param sellers those of them who sell
 * @param ids ids of all of them; empty when the brief is about everybody
 */
public record Crew(@Nullable String id, String name, List<Person> sellers, List<String> ids) {

    static final String EVERYBODY = "everybody";

    public static Crew of(List<Person> people, @Nullable String team) {
        if (team == null) {
            return new Crew(null, EVERYBODY, sellers(people), List.of());
        }
        var byManager = under(people, team);
        var members = byManager.isEmpty() ? inTeam(people, team) : byManager;
        return new Crew(
                team,
                nameOf(people, team),
                sellers(members),
                members.stream().map(Person::personId).toList());
    }

    public boolean isEmpty() {
        return sellers.isEmpty();
    }

    /** What to say when nobody belongs to a team. */
    public static String unknown(String team) {
        return "Nobody who sells belongs to \"%s\"; name a team or a manager as the files do.".formatted(team);
    }

    private static List<Person> under(List<Person> people, String manager) {
        var heads = new HashSet<String>();
        heads.add(manager);
        people.stream().filter(named(manager)).map(Person::personId).forEach(heads::add);
        var below = new ArrayList<Person>();
        for (var found = true; found; ) {
            var next = people.stream()
                    .filter(person -> person.managerId() != null && heads.contains(person.managerId()))
                    .filter(person -> !below.contains(person))
                    .toList();
            next.forEach(person -> heads.add(person.personId()));
            found = below.addAll(next);
        }
        return below;
    }

    private static List<Person> inTeam(List<Person> people, String team) {
        return people.stream()
                .filter(person -> person.team() != null && same(person.team(), team))
                .toList();
    }

    private static String nameOf(List<Person> people, String team) {
        return people.stream()
                .filter(person -> person.personId().equals(team))
                .map(Person::name)
                .findFirst()
                .orElse(team);
    }

    private static List<Person> sellers(List<Person> people) {
        return people.stream().filter(Person::seller).toList();
    }

    private static Predicate<Person> named(String name) {
        return person -> same(person.name(), name);
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}

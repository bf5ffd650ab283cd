package org.coxswain.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.intake.Manifest;
import org.springframework.stereotype.Component;

/** Who is compared with whom. */
@Component
class ComparisonChapter implements Chapter<Forms.Comparison> {

    static final List<String> TRAITS = List.of("role", "segment", "team", "territory");
    private static final List<String> USUAL = List.of("role", "segment");
    /** A smaller group is compared with everybody; the diagnosis has the same number. */
    private static final int FEWEST = 4;

    @Override
    public Part part() {
        return Part.COMPARISON;
    }

    @Override
    public String purpose() {
        return "Everybody is compared with those whose work is alike. Whoever sells in another way, or not at all, is"
                + " no measure for the others.";
    }

    @Override
    public List<String> now(State state) {
        var apart = apart(state);
        return List.of(
                "Compared with: %s.".formatted(worded(peers(state))),
                apart.isEmpty() ? "No role is left out." : "Compared with nobody: %s.".formatted(Wording.list(apart)));
    }

    @Override
    public Typed typed(State state) {
        var fields = new TreeMap<String, String>();
        peers(state).forEach(trait -> fields.put("by." + TRAITS.indexOf(trait), trait));
        var apart = apart(state);
        var roles = roles(state);
        for (var number = 0; number < roles.size(); number++) {
            fields.put("role." + number, roles.get(number));
            if (apart.contains(roles.get(number))) {
                fields.put("apart." + number, "on");
            }
        }
        return new Typed(fields);
    }

    @Override
    public Typing read(Typed typed, State state) {
        var peers = typed.rows("by")
                .map(row -> row.text("by"))
                .filter(TRAITS::contains)
                .distinct()
                .toList();
        var apart = typed.rows("role")
                .filter(row -> row.ticked("apart"))
                .map(row -> row.text("role"))
                .filter(role -> !role.isEmpty())
                .distinct()
                .sorted()
                .toList();
        var everybody = roles(state);
        return !everybody.isEmpty() && apart.containsAll(everybody)
                ? new Typing.Refused("If every role is left out nobody is compared with anybody; leave one role in.")
                : new Typing.Proposed(new Said.Comparison(peers, apart));
    }

    @Override
    public Forms.Comparison form(Typed typed, State state) {
        var peers = typed.rows("by").map(row -> row.text("by")).toList();
        var roles = typed.rows("role").map(row -> role(row, state)).toList();
        var apart =
                roles.stream().filter(Forms.Role::apart).map(Forms.Role::role).toList();
        return new Forms.Comparison(
                TRAITS.stream()
                        .map(trait -> new Forms.Trait(TRAITS.indexOf(trait), trait, peers.contains(trait)))
                        .toList(),
                roles,
                groups(state, new Said.Comparison(peers, apart)));
    }

    @Override
    public List<String> changes(State now, State then) {
        var changes = new ArrayList<String>();
        if (!peers(now).equals(peers(then))) {
            changes.add("Compared with: %s; until now %s.".formatted(worded(peers(then)), worded(peers(now))));
        }
        var before = apart(now);
        var after = apart(then);
        after.stream()
                .filter(role -> !before.contains(role))
                .map(role -> "%s with the role %s would no longer be compared with anybody."
                        .formatted(people(now, role), role))
                .forEach(changes::add);
        before.stream()
                .filter(role -> !after.contains(role))
                .map(role -> "%s with the role %s would be compared again.".formatted(people(now, role), role))
                .forEach(changes::add);
        if (changes.isEmpty()) {
            return List.of("Nothing would change.");
        }
        var groups = groups(then, new Said.Comparison(peers(then), after));
        var small = (int)
                groups.stream().filter(group -> !group.warning().isEmpty()).count();
        changes.add("That makes %s, %s."
                .formatted(
                        Wording.count(groups.size(), "group"),
                        small == 0 ? "none under four" : "%d of them under four people".formatted(small)));
        return changes;
    }

    @Override
    public String told(Said said) {
        return said instanceof Said.Comparison comparison
                ? worded(comparison.peers())
                        + (comparison.apart().isEmpty() ? "" : "; nobody of " + Wording.list(comparison.apart()))
                : "";
    }

    private static List<String> peers(State state) {
        return state.customs()
                .map(customs -> customs.peers())
                .or(() -> state.organisation().said(Said.Comparison.class).map(Said.Comparison::peers))
                .orElse(USUAL);
    }

    private static List<String> apart(State state) {
        return state.customs()
                .flatMap(customs -> Stream.ofNullable(customs.judging()).findFirst())
                .map(Manifest.Judging::notCompared)
                .or(() -> state.organisation().said(Said.Comparison.class).map(Said.Comparison::apart))
                .orElse(List.of());
    }

    /** Those of the imports, and those that were left out although the imports have them no longer. */
    private static List<String> roles(State state) {
        var found = state.found().stream()
                .flatMap(imports -> imports.groups().stream().map(Found.Group::role));
        return Stream.concat(found, apart(state).stream())
                .filter(role -> !role.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static Forms.Role role(Typed.Row row, State state) {
        var role = row.text("role");
        return new Forms.Role(row.number(), role, people(state, role), row.ticked("apart"));
    }

    private static String people(State state, String role) {
        var people = state.found().stream()
                .flatMap(imports -> imports.groups().stream())
                .filter(group -> group.role().equals(role))
                .mapToInt(Found.Group::people)
                .sum();
        return Wording.count(people, "person");
    }

    private static List<Forms.Group> groups(State state, Said.Comparison comparison) {
        var counted = state.found().stream()
                .flatMap(imports -> imports.groups().stream())
                .filter(group -> !comparison.apart().contains(group.role()))
                .collect(Collectors.groupingBy(
                        group -> word(group, comparison.peers()),
                        TreeMap::new,
                        Collectors.summingInt(Found.Group::people)));
        return counted.entrySet().stream()
                .sorted(Comparator.comparing(group -> -group.getValue()))
                .map(group -> new Forms.Group(
                        group.getKey(),
                        Wording.count(group.getValue(), "person"),
                        group.getValue() < FEWEST ? "Under four: compared with everybody instead" : ""))
                .toList();
    }

    private static String word(Found.Group group, List<String> peers) {
        var words = peers.stream()
                .map(trait -> group.trait(trait).isEmpty() ? "no " + trait : group.trait(trait))
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? "everybody" : words;
    }

    private static String worded(List<String> peers) {
        return peers.isEmpty() ? "everybody" : "same " + Wording.list(peers);
    }
}

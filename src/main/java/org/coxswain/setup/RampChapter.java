package org.coxswain.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How long a new person is judged by the ramp. */
@Component
class RampChapter implements Chapter<Forms.Ramp> {

    private static final int LONGEST = 36;
    /** Stands for every role that is not named. */
    private static final String OTHERS = "*";

    @Override
    public Part part() {
        return Part.RAMP;
    }

    @Override
    public String purpose() {
        return "New people are not held to what others make, but to what new people here made after as many weeks.";
    }

    @Override
    public List<String> now(State state) {
        var sentences = new ArrayList<String>();
        var months = months(state);
        months.forEach((role, length) -> sentences.add(sentence(role, length)));
        if (!months.containsKey(OTHERS)) {
            sentences.add(
                    "%s: half a year, and how steep the ramp is within it is learned from the data; where few were new, it is pulled to 35%% at the start, 60%% after four weeks, 80%% after eight and 95%% after thirteen."
                            .formatted(months.isEmpty() ? "Every role" : "Every other role"));
        }
        if (state.found().isPresent() && hired(state) == 0) {
            sentences.add(
                    "No import says when anybody was hired, so nobody counts as new. A table of people with the day of"
                            + " hire adds that.");
        }
        return sentences;
    }

    private static String sentence(String role, int months) {
        var who = role.equals(OTHERS) ? "Every other role" : role;
        return months == 0
                ? "%s: no ramp, new people are held to what others make from the first day.".formatted(who)
                : "%s: %s.".formatted(who, Wording.count(months, "month"));
    }

    @Override
    public Typed typed(State state) {
        var fields = new TreeMap<String, String>();
        var months = months(state);
        var roles = roles(state);
        for (var number = 0; number < roles.size(); number++) {
            var role = roles.get(number);
            fields.put("role." + number, role);
            fields.put(
                    "months." + number,
                    Optional.ofNullable(months.get(role)).map(String::valueOf).orElse(""));
        }
        return new Typed(fields);
    }

    @Override
    public Typing read(Typed typed, State state) {
        var months = new ArrayList<Said.Months>();
        for (var row : typed.rows("role").filter(row -> row.ticked("months")).toList()) {
            var length = row.text("months");
            if (!length.matches("\\d{1,2}") || Integer.parseInt(length) > LONGEST) {
                return new Typing.Refused(
                        "The ramp of %s must be a number of months from 0 to %d, or empty to learn it from the data."
                                .formatted(word(row.text("role")), LONGEST));
            }
            months.add(new Said.Months(row.text("role"), Integer.parseInt(length)));
        }
        return new Typing.Proposed(new Said.Ramp(months));
    }

    @Override
    public Forms.Ramp form(Typed typed, State state) {
        return new Forms.Ramp(typed.rows("role")
                .map(row -> new Forms.Newcomers(
                        row.number(),
                        row.text("role"),
                        word(row.text("role")),
                        people(state, row.text("role")),
                        row.text("months")))
                .toList());
    }

    @Override
    public List<String> changes(State now, State then) {
        var before = months(now);
        var after = months(then);
        var roles = new TreeSet<>(before.keySet());
        roles.addAll(after.keySet());
        var changes = roles.stream()
                .filter(role -> !Optional.ofNullable(before.get(role)).equals(Optional.ofNullable(after.get(role))))
                .map(role -> "%s: %s; until now %s.%s"
                        .formatted(
                                word(role),
                                length(after, role),
                                length(before, role),
                                role.equals(OTHERS) ? "" : " %s bear it.".formatted(people(now, role))))
                .toList();
        return changes.isEmpty() ? List.of("Nothing would change.") : changes;
    }

    @Override
    public String told(Said said) {
        if (!(said instanceof Said.Ramp ramp) || ramp.months().isEmpty()) {
            return "learned from the data";
        }
        return Wording.list(ramp.months().stream()
                .map(one -> "%s %s".formatted(word(one.role()), Wording.count(one.months(), "month")))
                .toList());
    }

    private static String length(Map<String, Integer> months, String role) {
        var length = months.get(role);
        return length == null ? "learned from the data" : Wording.count(length, "month");
    }

    private static Map<String, Integer> months(State state) {
        var imported = state.customs()
                .flatMap(customs -> Optional.ofNullable(customs.judging()))
                .map(judging -> judging.ramp());
        var said = state.organisation().said(Said.Ramp.class).map(RampChapter::months);
        return imported.or(() -> said).orElse(Map.of());
    }

    private static Map<String, Integer> months(Said.Ramp ramp) {
        var months = new LinkedHashMap<String, Integer>();
        ramp.months().forEach(one -> months.put(one.role(), one.months()));
        return months;
    }

    private static List<String> roles(State state) {
        var found = state.found().stream()
                .flatMap(imports -> imports.groups().stream().map(Found.Group::role));
        var named = Stream.concat(found, months(state).keySet().stream())
                .filter(role -> !role.isEmpty() && !role.equals(OTHERS))
                .distinct()
                .sorted();
        return Stream.concat(named, Stream.of(OTHERS)).toList();
    }

    private static int hired(State state) {
        return state.found().stream()
                .flatMap(imports -> imports.groups().stream())
                .mapToInt(Found.Group::hired)
                .sum();
    }

    private static String people(State state, String role) {
        return role.equals(OTHERS)
                ? ""
                : Wording.count(
                        state.found().stream()
                                .flatMap(imports -> imports.groups().stream())
                                .filter(group -> group.role().equals(role))
                                .mapToInt(Found.Group::people)
                                .sum(),
                        "person");
    }

    private static String word(String role) {
        return role.equals(OTHERS) ? "every other role" : role;
    }
}

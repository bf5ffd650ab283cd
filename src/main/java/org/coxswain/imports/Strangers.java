package org.coxswain.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coxswain.insight.Roster;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.coxswain.people.Adding;
import org.coxswain.people.Newcomer;
import org.coxswain.people.People;
import org.coxswain.people.Person;
import org.coxswain.people.Placement;
import org.coxswain.people.Placing;
import org.coxswain.people.Role;
import org.springframework.stereotype.Component;

/** Makes people of those whom only the CRM names, with the manager the CRM gives them. */
@Component
class Strangers {

    private final Roster roster;
    private final People people;
    private final Ledger ledger;

    Strangers(Roster roster, People people, Ledger ledger) {
        this.roster = roster;
        this.people = people;
        this.ledger = ledger;
    }

    /** Somebody to be added, as chosen: who it is in the CRM, and what was typed beside. */
    record Chosen(String id, String email, Role role) {}

    StrangersPage page(Scope scope, List<String> complaints) {
        var all = roster.all(scope);
        var names = all.stream().collect(Collectors.toMap(Roster.Entry::id, Roster.Entry::name, (one, same) -> one));
        var rows = all.stream()
                .filter(Roster.Entry::stranger)
                .map(entry -> row(entry, names))
                .toList();
        return new StrangersPage(
                all.isEmpty()
                        ? "Nobody is imported yet"
                        : rows.isEmpty() ? "Everybody in the CRM is here" : headline(rows.size()),
                rows.isEmpty()
                        ? "Whoever the imports name is found among the people here, by e-mail address or by a name"
                                + " that only one bears."
                        : "Once they are here with the e-mail address the CRM has, they can be invited, and see their"
                                + " figures. Their managers come from the CRM, from today on.",
                complaints,
                rows);
    }

    private static String headline(int many) {
        return many == 1 ? "1 person in the CRM is nobody here" : many + " people in the CRM are nobody here";
    }

    private static StrangersPage.Row row(Roster.Entry entry, Map<String, String> names) {
        var email = Objects.requireNonNullElse(entry.email(), "").strip();
        var manager = entry.manager() == null ? "" : names.getOrDefault(entry.manager(), "");
        return new StrangersPage.Row(entry.id(), entry.name(), email, entry.manages(), manager, !email.isEmpty());
    }

    /** Adds them all, then places them, so that a manager may come after those below; what could not be done, in sentences. */
    List<String> add(Scope scope, List<Chosen> chosen) {
        var entries = roster.all(scope).stream()
                .collect(Collectors.toMap(Roster.Entry::id, Function.identity(), (one, same) -> one));
        var complaints = new ArrayList<String>();
        var here = here(scope, entries);
        var added = new HashMap<String, Long>();
        for (var one : chosen) {
            var entry = entries.get(one.id());
            if (entry != null && entry.stranger()) {
                switch (people.add(scope, new Newcomer(entry.name(), one.email(), one.role()))) {
                    case Adding.Added done -> added.put(one.id(), done.person());
                    case Adding.Refused refused -> complaints.add(entry.name() + ": " + refused.sentence());
                }
            }
        }
        here.putAll(added);
        added.forEach((id, person) ->
                place(scope, Objects.requireNonNull(entries.get(id)), here).ifPresent(complaints::add));
        return complaints;
    }

    private Optional<String> place(Scope scope, Roster.Entry entry, Map<String, Long> here) {
        var manager = entry.manager() == null ? null : here.get(entry.manager());
        var person = Objects.requireNonNull(here.get(entry.id()));
        if (manager == null || manager.equals(person)) {
            return Optional.empty();
        }
        return switch (people.place(scope, new Placement(person, ledger.today(), manager, null))) {
            case Placing.Placed placed -> Optional.empty();
            case Placing.WouldCircle circle ->
                Optional.of(entry.name() + " is here, but without a manager: the CRM's would close a circle.");
        };
    }

    /** Who of the CRM is whom here: by e-mail address, else by a name that only one bears there and only one here. */
    private Map<String, Long> here(Scope scope, Map<String, Roster.Entry> entries) {
        var all = people.all(scope);
        var byEmail = all.stream().collect(Collectors.toMap(Person::email, Person::id, (one, same) -> one));
        var byName = all.stream().collect(Collectors.groupingBy(person -> plain(person.name())));
        var there = entries.values().stream()
                .collect(Collectors.groupingBy(entry -> plain(entry.name()), Collectors.counting()));
        var here = new HashMap<String, Long>();
        entries.forEach((id, entry) -> {
            var known = byEmail.get(Newcomer.plain(Objects.requireNonNullElse(entry.email(), "")));
            var namesakes = byName.getOrDefault(plain(entry.name()), List.of());
            if (known != null) {
                here.put(id, known);
            } else if (namesakes.size() == 1 && there.getOrDefault(plain(entry.name()), 0L) == 1) {
                here.put(id, namesakes.getFirst().id());
            }
        });
        return here;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}

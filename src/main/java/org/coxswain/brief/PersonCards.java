package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** People under their managers, those first whose coaching is worth most; never a ranking by result. */
final class PersonCards {

    private static final int MOST_NAMED = 8;

    private final Desk desk;
    private final List<Brief.Person> sellers;
    private final List<Brief.Person> silent;

    PersonCards(Desk desk) {
        this.desk = desk;
        var active = desk.brief().people().stream()
                .sorted(Comparator.comparing(PersonCards::worth).reversed().thenComparing(Brief.Person::name))
                .collect(Collectors.partitioningBy(person ->
                        person.metrics().created() > 0 || !person.levers().isEmpty()));
        this.sellers = active.getOrDefault(true, List.of());
        this.silent = active.getOrDefault(false, List.of());
    }

    static String anchor(String personId) {
        return "person-" + Integer.toHexString(personId.hashCode());
    }

    List<Page.Group> groups() {
        var words = new PersonWords(desk, sellers);
        var groups = new TreeMap<String, List<Page.PersonCard>>();
        sellers.forEach(person -> groups.computeIfAbsent(manager(person), unknown -> new ArrayList<>())
                .add(words.card(person)));
        return groups.entrySet().stream().map(PersonCards::group).toList();
    }

    /** Nobody is judged who had nothing to work on, and nobody is left out in silence. */
    String note() {
        if (silent.isEmpty()) {
            return "";
        }
        var names = new ArrayList<>(silent.stream()
                .limit(MOST_NAMED)
                .map(person -> desk.name(person.id()))
                .toList());
        if (silent.size() > MOST_NAMED) {
            names.add(desk.figures().count(silent.size() - MOST_NAMED) + " more");
        }
        return " Not judged, because they have no opportunities of their own: " + Words.list(names) + ".";
    }

    private static Page.Group group(Map.Entry<String, List<Page.PersonCard>> group) {
        return new Page.Group(group.getKey().isEmpty() ? null : group.getKey(), group.getValue());
    }

    private String manager(Brief.Person person) {
        if (person.managerName() != null) {
            return Words.name(person.managerName());
        }
        return person.managerId() == null ? "" : desk.name(person.managerId());
    }

    /** What coaching the focus is worth: without a focus nothing is claimed. */
    private static BigDecimal worth(Brief.Person person) {
        return LeverRows.inFocus(person).map(Brief.Lever::gainPerQuarter).orElse(BigDecimal.ZERO);
    }
}

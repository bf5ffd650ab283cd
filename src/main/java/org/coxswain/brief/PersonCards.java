package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** People under their managers, those first whose coaching is worth most; never a ranking by result. */
final class PersonCards {

    private final Desk desk;
    private final List<Brief.Person> sellers;

    PersonCards(Desk desk) {
        this.desk = desk;
        var managers = new HashSet<String>();
        for (var person : desk.brief().people()) {
            if (person.managerId() != null) {
                managers.add(person.managerId());
            }
        }
        this.sellers = desk.brief().people().stream()
                .filter(person ->
                        !managers.contains(person.id()) || person.metrics().created() > 0)
                .sorted(Comparator.comparing(PersonCards::worth).reversed().thenComparing(Brief.Person::name))
                .toList();
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

    String note() {
        var without = desk.brief().people().size() - sellers.size();
        return without == 0
                ? ""
                : " %s without deals of their own %s not shown."
                        .formatted(desk.figures().many(without, "person"), without == 1 ? "is" : "are");
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

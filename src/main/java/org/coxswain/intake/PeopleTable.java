package org.coxswain.intake;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The people: those listed, those only named, and a line of command that ends somewhere. */
final class PeopleTable {
    private final Assembly assembly;
    private final Findings findings;
    private final Duck duck;

    PeopleTable(Assembly assembly, Findings findings) {
        this.assembly = assembly;
        this.findings = findings;
        this.duck = assembly.duck();
    }

    void write(List<Table> naming) throws SQLException {
        var named = naming.stream()
                .map(table -> "select person_id from " + assembly.rows(table))
                .collect(Collectors.joining(" union "));
        duck.run("create or replace temp view other_person as "
                + (named.isEmpty() ? "select cast(null as varchar) as person_id where false" : named));
        duck.run("create or replace temp table cut_manager (person_id varchar)");
        duck.insert(
                "cut_manager",
                circular().stream().map(person -> List.<Object>of(person)).toList());
        tellNamesakes();
        assembly.land(Table.PEOPLE, "person_rows.sql");
        tellUnlisted();
    }

    /** The people whose manager must be forgotten so that no line of command runs in a circle. */
    private List<String> circular() throws SQLException {
        var managers = new TreeMap<String, String>();
        duck.each(Duck.sql("manager_of.sql"), row -> managers.put(row.getString(1), row.getString(2)));
        var cut = new HashSet<String>();
        var settled = new HashMap<String, Boolean>();
        for (var person : managers.keySet()) cutCircle(person, managers, cut, settled);
        return cut.stream().sorted().toList();
    }

    private void cutCircle(
            String person, Map<String, String> managers, HashSet<String> cut, Map<String, Boolean> settled) {
        var line = new HashSet<String>();
        for (var at = person; at != null && !settled.containsKey(at); at = managers.get(at)) {
            line.add(at);
            var manager = managers.get(at);
            if (manager == null || !line.contains(manager)) continue;
            cut.add(at);
            findings.repair(
                    at.equals(manager)
                            ? "person who manages themself: manager taken away"
                            : "managers in a circle: one taken away",
                    1,
                    at + " reports to " + manager);
            break;
        }
        line.forEach(member -> settled.put(member, true));
    }

    private void tellNamesakes() throws SQLException {
        duck.each(
                Duck.sql("namesakes.sql"),
                row -> findings.repair(
                        "owner named like several people: kept under the name alone",
                        row.getLong(2),
                        row.getString(1)));
    }

    private void tellUnlisted() throws SQLException {
        if (duck.count("select count(*) from known_person") == 0) return;
        duck.each(Duck.sql("unlisted.sql"), row -> {
            if (row.getLong(1) > 0)
                findings.repair(
                        "owner who is not in the list of people: kept under that name",
                        row.getLong(1),
                        row.getString(2));
            if (row.getLong(3) > 0)
                findings.repair(
                        "manager who is not in the list of people: kept under that name",
                        row.getLong(3),
                        row.getString(4));
        });
    }
}

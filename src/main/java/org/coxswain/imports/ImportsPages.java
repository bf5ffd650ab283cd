package org.coxswain.imports;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coxswain.insight.Standings;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.coxswain.people.People;
import org.springframework.stereotype.Component;

/** Words the list of imports. */
@Component
class ImportsPages {

    private final Imports imports;
    private final People people;
    private final Standings standings;
    private final ImportsSettings settings;
    private final ZoneId zone;

    ImportsPages(Imports imports, People people, Standings standings, ImportsSettings settings, Ledger ledger) {
        this.imports = imports;
        this.people = people;
        this.standings = standings;
        this.settings = settings;
        this.zone = ledger.clock().getZone();
    }

    ImportsPage of(Scope scope, String complaint) {
        var all = imports.all(scope);
        var names = people.names(
                scope,
                all.stream()
                        .map(Import::person)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return new ImportsPage(
                headline(all),
                lead(all),
                complaint,
                "CSV, Excel, JSON, Parquet, or a zip archive of them; at most %s at once."
                        .formatted(Worded.size(settings.largest())),
                strangers(standings.strangers(scope).size()),
                all.stream().map(one -> row(one, names)).toList());
    }

    private static String strangers(int many) {
        return many == 0
                ? ""
                : "%s in the CRM %s nobody here yet."
                        .formatted(many == 1 ? "1 person" : many + " people", many == 1 ? "is" : "are");
    }

    private static String headline(List<Import> all) {
        var counting = all.stream().filter(one -> one.is("kept")).count();
        return all.isEmpty()
                ? "Nothing is imported yet"
                : counting == 1 ? "1 import counts" : "%s count".formatted(Worded.many(counting, "import"));
    }

    private static String lead(List<Import> all) {
        return all.isEmpty()
                ? "Export the opportunities from your CRM, with their history, people and quotas if it can, and drop"
                        + " the files here. You see everything before any of it counts."
                : "Each is kept as it was, and can be taken back. Of two that tell of the same deal the later counts.";
    }

    private ImportsPage.Row row(Import one, Map<Long, String> names) {
        var person = one.person() == null ? "" : names.getOrDefault(one.person(), "somebody");
        var read = one.is("draft", "kept", "undone");
        return new ImportsPage.Row(
                "/imports/" + one.id(),
                Worded.moment(one.beganAt(), zone),
                Worded.way(one, person),
                Worded.files(one.files()),
                read ? Worded.number(one.opportunities()) : "–",
                Worded.day(one.lastDay()),
                read ? Worded.number(one.rejected()) : "–",
                Worded.badge(one),
                one.words());
    }
}

package org.coxswain.week;

import java.util.List;
import java.util.Map;
import org.coxswain.insight.Rollup;
import org.coxswain.insight.Standing;

/** Managers as rows, by name. How many deals they closed themselves is not asked: that is not their work. */
public record ManagersPage(Standing standing, String headline, List<Row> rows) {

    public record Row(Rollup.Line team, String done, String held) {}

    static ManagersPage of(Rollup.Teams teams, Map<Long, Long> done) {
        var rows = teams.lines().stream()
                .map(team -> new Row(team, done(team, done), held(team)))
                .toList();
        return new ManagersPage(teams.standing(), headline(rows.size()), rows);
    }

    private static String headline(int managers) {
        return switch (managers) {
            case 0 -> "No other manager is in your view";
            case 1 -> "One manager is in your view";
            default -> "%d managers are in your view".formatted(managers);
        };
    }

    private static String done(Rollup.Line team, Map<Long, Long> done) {
        var person = team.person();
        if (person == null) {
            return "not here yet";
        }
        var acts = done.getOrDefault(person, 0L);
        return acts == 0 ? "none" : String.valueOf(acts);
    }

    private static String held(Rollup.Line team) {
        return team.rehearsed() == 0 ? "not known" : "%d of %d".formatted(team.held(), team.rehearsed());
    }
}

package org.coxswain.week;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coxswain.insight.Rollup;
import org.coxswain.insight.Standing;
import org.jspecify.annotations.Nullable;

/** Managers as rows, by name. How many deals they closed themselves is not asked: that is not their work. */
public record ManagersPage(Standing standing, String headline, List<Row> rows) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d\u00a0MMM", Locale.ENGLISH);

    /** @param coached nothing where the imports know of nobody's coaching */
    public record Row(
            Rollup.Line team,
            String held,
            Times done,
            @Nullable Times coached) {}

    /** How often, and when the last time; that may be empty. */
    public record Times(String figure, String latest) {}

    static ManagersPage of(Rollup.Teams teams, Map<Long, Marks.Done> done) {
        var known = teams.lines().stream().anyMatch(team -> team.coached() > 0);
        var rows = teams.lines().stream()
                .map(team -> new Row(team, held(team), done(team, done), known ? coached(team, teams.asOf()) : null))
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

    private static String held(Rollup.Line team) {
        return team.held().isEmpty() ? "not known yet" : team.held();
    }

    private static Times done(Rollup.Line team, Map<Long, Marks.Done> done) {
        var person = team.person();
        if (person == null) {
            return new Times("not here yet", "");
        }
        var acts = done.get(person);
        return acts == null
                ? new Times("nothing", "")
                : new Times(String.valueOf(acts.acts()), "last on " + DAY.format(acts.latest()));
    }

    private static Times coached(Rollup.Line team, LocalDate asOf) {
        var latest = team.coachedOn();
        if (latest == null) {
            return new Times("nobody", "");
        }
        var days = ChronoUnit.DAYS.between(latest, asOf);
        return new Times(
                "%d of %d".formatted(team.coached(), team.people()),
                "latest begun " + (days == 0 ? "today" : days == 1 ? "yesterday" : days + " days ago"));
    }
}

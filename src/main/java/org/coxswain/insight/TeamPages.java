package org.coxswain.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Finds the team a page is about: the one asked for, else one's own, else everybody, else the first in view. */
@Component
class TeamPages {

    private final Standings standings;
    private final Snapshots snapshots;

    TeamPages(Standings standings, Snapshots snapshots) {
        this.standings = standings;
        this.snapshots = snapshots;
    }

    /** One of the pages; its address names its template as well. */
    record Kind<T extends Record>(String name, Class<T> part) {}

    ModelAndView show(Scope scope, @Nullable String asked, Kind<?> kind) {
        return show(scope, asked, found -> page(scope, found, kind));
    }

    /** The page of the team that is found, else why there is none. */
    ModelAndView show(Scope scope, @Nullable String asked, Function<Finding.Found, ModelAndView> page) {
        return switch (find(scope, asked)) {
            case Finding.Found found -> page.apply(found);
            case Finding.Own own -> nothing(Nothing.NO_TEAM);
            case Finding.None none -> nothing(none.why());
        };
    }

    /** Which team a page is about. */
    sealed interface Finding {

        record Found(Snapshot snapshot, List<Team> teams, Team team) implements Finding {}

        /** No team, but a page of one's own. */
        record Own(Snapshot snapshot, String key) implements Finding {}

        record None(Nothing why) implements Finding {}
    }

    Finding find(Scope scope, @Nullable String asked) {
        var shown = standings.shown(scope);
        if (shown.isEmpty()) {
            return new Finding.None(Nothing.of(standings));
        }
        var snapshot = shown.get();
        var teams = snapshots.teams(scope, snapshot);
        return chosen(teams, asked)
                .<Finding>map(team -> new Finding.Found(snapshot, teams, team))
                .orElseGet(() -> none(scope, snapshot));
    }

    private static Optional<Team> chosen(List<Team> teams, @Nullable String asked) {
        if (asked != null) {
            return Optional.of(teams.stream()
                    .filter(team -> team.key().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        }
        return teams.stream()
                .filter(Team::own)
                .findFirst()
                .or(() -> teams.stream().findFirst());
    }

    private ModelAndView page(Scope scope, Finding.Found found, Kind<?> kind) {
        return new ModelAndView("insight/" + kind.name(), Map.of("page", view(scope, found, kind)));
    }

    <T extends Record> TeamView<T> view(Scope scope, Finding.Found found, Kind<T> kind) {
        var at = new Team.At(found.snapshot(), found.team().key());
        var choices = found.teams().stream()
                .map(team -> new TeamView.Choice(
                        team.name(), "/%s?team=%s".formatted(kind.name(), team.key()), team.equals(found.team())))
                .toList();
        return new TeamView<>(
                standings.of(found.snapshot()), choices, found.team().title(), snapshots.part(scope, at, kind.part()));
    }

    private Finding none(Scope scope, Snapshot snapshot) {
        var own = snapshots.own(scope).map(Key::of);
        if (own.isEmpty()) {
            return new Finding.None(Nothing.UNKNOWN);
        }
        var kept = snapshots.keptFrom(scope);
        if (kept > 0) {
            return new Finding.None(Nothing.disagreed(kept));
        }
        return snapshots.person(scope, snapshot, own.get()).isPresent()
                ? new Finding.Own(snapshot, own.get())
                : new Finding.None(Nothing.NO_TEAM);
    }

    static ModelAndView nothing(Nothing why) {
        return new ModelAndView("insight/nothing", Map.of("page", why));
    }
}

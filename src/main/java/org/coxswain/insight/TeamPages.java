package org.coxswain.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var newest = standings.newest(scope);
        if (newest.isEmpty()) {
            return nothing(standings.isAnythingImported() ? Nothing.reckoned(standings.news()) : Nothing.IMPORTED);
        }
        var snapshot = newest.get();
        var teams = snapshots.teams(scope, snapshot);
        return chosen(teams, asked)
                .map(team -> page(scope, new Found(snapshot, teams, team), kind))
                .orElseGet(() -> none(scope, snapshot, kind));
    }

    private record Found(Snapshot snapshot, List<Team> teams, Team team) {}

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

    private ModelAndView page(Scope scope, Found found, Kind<?> kind) {
        var at = new Team.At(found.snapshot(), found.team().key());
        var choices = found.teams().stream()
                .map(team -> new TeamView.Choice(
                        team.name(), "/%s?team=%s".formatted(kind.name(), team.key()), team.equals(found.team())))
                .toList();
        var view = new TeamView<>(
                standings.of(found.snapshot()), choices, found.team().title(), snapshots.part(scope, at, kind.part()));
        var page = new ModelAndView("insight/" + kind.name(), Map.of("page", view));
        if (kind.part() == Parts.Week.class) {
            page.addObject("crew", snapshots.crew(scope, at));
        }
        return page;
    }

    /** Whoever has no team but sells is shown their own page where a manager is shown the week. */
    private ModelAndView none(Scope scope, Snapshot snapshot, Kind<?> kind) {
        var own = snapshots.own(scope).map(Key::of);
        if (own.isEmpty()) {
            return nothing(Nothing.UNKNOWN);
        }
        var kept = snapshots.keptFrom(scope);
        if (kept > 0) {
            return nothing(Nothing.disagreed(kept));
        }
        return kind.part() == Parts.Week.class
                        && snapshots.person(scope, snapshot, own.get()).isPresent()
                ? new ModelAndView("redirect:/person/" + own.get())
                : nothing(Nothing.NO_TEAM);
    }

    static ModelAndView nothing(Nothing why) {
        return new ModelAndView("insight/nothing", Map.of("page", why));
    }
}

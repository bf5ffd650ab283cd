package org.coxswain.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.coxswain.ledger.Ledger;
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
    private final Ledger ledger;

    TeamPages(Standings standings, Snapshots snapshots, Ledger ledger) {
        this.standings = standings;
        this.snapshots = snapshots;
        this.ledger = ledger;
    }

    /** One of the pages; its address names its template as well. */
    record Kind<T extends Record>(String name, Class<T> part) {}

    ModelAndView show(Scope scope, @Nullable String asked, Kind<?> kind) {
        return show(scope, asked, found -> page(scope, found, kind));
    }

    /** The page of the team that is found, else why there is none. */
    ModelAndView show(Scope scope, @Nullable String asked, Function<Finding.Found, ModelAndView> page) {
        return ask(scope, asked, finding -> switch (finding) {
            case Finding.Found found -> page.apply(found);
            case Finding.Own own -> nothing(Nothing.NO_TEAM);
            case Finding.None none -> nothing(none.why());
        });
    }

    /** Which team a page is about. */
    sealed interface Finding {

        record Found(Standing standing, Snapshot snapshot, List<Team> teams, Team team) implements Finding {

            Team.At at() {
                return new Team.At(snapshot, team.key());
            }
        }

        /** No team, but a page of one's own. */
        record Own(Standing standing, Snapshot snapshot, String key) implements Finding {}

        record None(Nothing why) implements Finding {}
    }

    /** The answer is read in the transaction that found the team: whose records are in view is worked out once for both. */
    <R> R ask(Scope scope, @Nullable String asked, Function<Finding, R> answer) {
        var shown = standings.shown(scope);
        if (shown.isEmpty()) {
            return answer.apply(new Finding.None(Nothing.of(standings)));
        }
        var about = new About(standings.of(shown.get()), shown.get());
        return ledger.as(scope, db -> answer.apply(find(scope, about, asked)));
    }

    private record About(Standing standing, Snapshot snapshot) {}

    private Finding find(Scope scope, About about, @Nullable String asked) {
        var teams = snapshots.teams(scope, about.snapshot());
        return chosen(teams, asked)
                .<Finding>map(team -> new Finding.Found(about.standing(), about.snapshot(), teams, team))
                .orElseGet(() -> none(scope, about));
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
        var choices = found.teams().stream()
                .map(team -> new TeamView.Choice(
                        team.name(), "/%s?team=%s".formatted(kind.name(), team.key()), team.equals(found.team())))
                .toList();
        return new TeamView<>(
                found.standing(), choices, found.team().title(), snapshots.part(scope, found.at(), kind.part()));
    }

    private Finding none(Scope scope, About about) {
        var own = snapshots.own(scope).map(Key::of);
        if (own.isEmpty()) {
            return new Finding.None(Nothing.UNKNOWN);
        }
        var kept = snapshots.keptFrom(scope);
        if (kept > 0) {
            return new Finding.None(Nothing.disagreed(kept));
        }
        return snapshots.person(scope, about.snapshot(), own.get()).isPresent()
                ? new Finding.Own(about.standing(), about.snapshot(), own.get())
                : new Finding.None(Nothing.NO_TEAM);
    }

    static ModelAndView nothing(Nothing why) {
        return new ModelAndView("insight/nothing", Map.of("page", why));
    }
}

package org.coxswain.insight;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.coxswain.brief.Page;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known for the week of a team or of somebody who sells, for the room that shows it. */
@Component
public class Weeks {

    private static final TeamPages.Kind<Parts.Week> WEEK = new TeamPages.Kind<>("week", Parts.Week.class);

    private final TeamPages pages;
    private final Snapshots snapshots;
    private final Standings standings;
    private final Ledger ledger;

    Weeks(TeamPages pages, Snapshots snapshots, Standings standings, Ledger ledger) {
        this.pages = pages;
        this.snapshots = snapshots;
        this.standings = standings;
        this.ledger = ledger;
    }

    public sealed interface Answer {

        /** Days since the last day the imports speak of; none where nothing is known. */
        default long age() {
            return 0;
        }

        record Led(String key, TeamView<Parts.Week> view, List<Page.PersonCard> crew, long age) implements Answer {}

        /** Somebody who sells and leads nobody. */
        record Sells(Standing standing, Page.PersonCard card, long age) implements Answer {}

        record None(Nothing why) implements Answer {}
    }

    public Answer of(Scope scope, @Nullable String team) {
        return switch (pages.find(scope, team)) {
            case TeamPages.Finding.Found found ->
                new Answer.Led(
                        found.team().key(),
                        pages.view(scope, found, WEEK),
                        snapshots.crew(
                                scope,
                                new Team.At(found.snapshot(), found.team().key())),
                        age(found.snapshot()));
            case TeamPages.Finding.Own own ->
                new Answer.Sells(
                        standings.of(own.snapshot()),
                        snapshots.person(scope, own.snapshot(), own.key()).orElseThrow(),
                        age(own.snapshot()));
            case TeamPages.Finding.None none -> new Answer.None(none.why());
        };
    }

    private long age(Snapshot snapshot) {
        return ChronoUnit.DAYS.between(snapshot.asOf(), ledger.today());
    }
}

package org.coxswain.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coxswain.brief.Figures;
import org.coxswain.brief.Page;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;

/** What is known for the week of a team or of somebody who sells, for the room that shows it. */
@Component
public class Weeks {

    private static final TeamPages.Kind<Parts.Week> WEEK = new TeamPages.Kind<>("week", Parts.Week.class);

    private static final String DATED = Question.of(Weeks.class, "dated.sql");
    private static final String LATELY = Question.of(Weeks.class, "lately.sql");
    private static final int MOST_DEALS = 5;
    private static final int MOST_PEOPLE = 30;
    private static final int DAYS_LATELY = 7;

    private final TeamPages pages;
    private final Deals deals;
    private final Snapshots snapshots;
    private final Ledger ledger;

    Weeks(TeamPages pages, Deals deals, Snapshots snapshots, Ledger ledger) {
        this.pages = pages;
        this.deals = deals;
        this.snapshots = snapshots;
        this.ledger = ledger;
    }

    public sealed interface Answer {

        /** The day it is about, where that is past. */
        Optional<LocalDate> past();

        /** {@code age} is the days since the last day the imports speak of. */
        record Led(String key, TeamView<Parts.Week> view, Crowd crew, long age, Dated dated) implements Answer {

            @Override
            public Optional<LocalDate> past() {
                return Optional.ofNullable(view.standing().past());
            }
        }

        /** Somebody who sells and leads nobody. */
        record Sells(Own own) implements Answer {

            @Override
            public Optional<LocalDate> past() {
                return Optional.ofNullable(own.standing().past());
            }
        }

        record None(Nothing why) implements Answer {

            @Override
            public Optional<LocalDate> past() {
                return Optional.empty();
            }
        }
    }

    /** How many open deals a team has, and how many of them expect to close on a day that is past. */
    public record Dated(long open, long overdue) {}

    /** What somebody who sells is shown of themselves: the card, the open deals that ask for something, what happened lately. */
    public record Own(
            Standing standing, Page.PersonCard card, List<Page.DealRow> asking, List<Lately> lately, Figures figures) {}

    /** A deal in which something changed in the last seven days known: its stage now, and what it came to. */
    public record Lately(String key, String name, String state, String stage, LocalDate day) {}

    public Answer of(Scope scope, @Nullable String team) {
        return pages.ask(scope, team, finding -> switch (finding) {
            case TeamPages.Finding.Found found -> led(scope, found);
            case TeamPages.Finding.Own own -> new Answer.Sells(own(scope, own));
            case TeamPages.Finding.None none -> new Answer.None(none.why());
        });
    }

    private Answer.Led led(Scope scope, TeamPages.Finding.Found found) {
        return new Answer.Led(
                found.team().key(),
                pages.view(scope, found, WEEK),
                snapshots.crew(scope, found.at(), MOST_PEOPLE),
                age(found.snapshot()),
                dated(scope, found.at()));
    }

    private Dated dated(Scope scope, Team.At at) {
        return ledger.as(
                scope,
                db -> db.sql(DATED)
                        .param("snapshot", at.snapshot().id())
                        .param("team", at.key())
                        .query(new DataClassRowMapper<>(Dated.class))
                        .single());
    }

    private Own own(Scope scope, TeamPages.Finding.Own own) {
        var snapshot = own.snapshot();
        var card = snapshots.person(scope, snapshot, own.key()).orElseThrow();
        var asking = deals.some(scope, snapshot, Deals.Some.of(Filter.openOf(card.id()))).rows().stream()
                .filter(deal -> !deal.flags().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Page.DealRow deal) -> deal.flags().split(" ").length)
                        .reversed())
                .limit(MOST_DEALS)
                .toList();
        return new Own(
                own.standing(),
                card,
                asking,
                lately(scope, snapshot, card.id()),
                new Figures(Locale.ENGLISH, snapshot.currency()));
    }

    private List<Lately> lately(Scope scope, Snapshot snapshot, String owner) {
        return ledger.as(
                scope,
                db -> db.sql(LATELY)
                        .param("snapshot", snapshot.id())
                        .param("owner", owner)
                        .param("since", snapshot.asOf().minusDays(DAYS_LATELY))
                        .query(new DataClassRowMapper<>(Lately.class))
                        .list());
    }

    private long age(Snapshot snapshot) {
        return ChronoUnit.DAYS.between(snapshot.asOf(), ledger.today());
    }
}

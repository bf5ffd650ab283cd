package org.coxswain.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coxswain.brief.Page;
import org.coxswain.ledger.Ledger;
import org.coxswain.ledger.Question;
import org.coxswain.ledger.Scope;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Whole answers, kept: the last few. */
@Component
class Snapshots {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int KEPT = 3;

    private static final Map<Class<? extends Record>, String> ADDING = Map.of(
            Reckoned.PersonRow.class, Question.of(Snapshots.class, "add_people.sql"),
            Reckoned.TeamRow.class, Question.of(Snapshots.class, "add_teams.sql"),
            Reckoned.DealRow.class, Question.of(Snapshots.class, "add_deals.sql"),
            Reckoned.ListRow.class, Question.of(Snapshots.class, "add_lists.sql"),
            DealSteps.CourseRow.class, Question.of(Snapshots.class, "add_courses.sql"),
            DealSteps.StageRow.class, Question.of(Snapshots.class, "add_stages.sql"));
    private static final String ADD_HOLDINGS = Question.of(Snapshots.class, "add_holdings.sql");
    private static final String DROP_OLD = Question.of(Snapshots.class, "drop_old.sql");
    private static final String DROP_PAST = Question.of(Snapshots.class, "drop_past.sql");
    private static final String SHOWN = Question.of(Snapshots.class, "shown.sql");
    private static final String TEAMS = Question.of(Snapshots.class, "teams.sql");
    private static final String PART = Question.of(Snapshots.class, "part.sql");
    private static final String CREW_BY_MANAGER = Question.of(Snapshots.class, "crew_by_manager.sql");
    private static final String CREW = Question.of(Snapshots.class, "crew.sql");

    private final Ledger ledger;
    private final Runs runs;

    Snapshots(Ledger ledger, Runs runs) {
        this.ledger = ledger;
        this.runs = runs;
    }

    /** All of it or nothing; nothing if the run is no longer ours. */
    boolean keep(Runs.Held run, Imported imported, Spool rows) {
        var reckoned = Reckoned.in(rows);
        return ledger.as(Scope.PROGRAM, db -> {
            if (!runs.end(run)) {
                return false;
            }
            var snapshot = db.sql("insert into insight.snapshot"
                            + " (made_at, as_of, period_from, period_to, currency, batches, shape, past)"
                            + " values (:now, :asOf, :from, :to, :currency, :batches, :shape, :past) returning id")
                    .param("now", runs.now())
                    .param("asOf", reckoned.asOf())
                    .param("from", reckoned.period().start())
                    .param("to", reckoned.period().end())
                    .param("currency", reckoned.currency())
                    .param("batches", imported.names())
                    .param("shape", Shape.NOW)
                    .param("past", run.kind() == Runs.Kind.PAST)
                    .query(Long.class)
                    .single();
            ADDING.forEach((row, question) -> rows.read(
                    row,
                    some -> db.sql(question)
                            .param("snapshot", snapshot)
                            .param("rows", some)
                            .update()));
            db.sql(ADD_HOLDINGS).param("snapshot", snapshot).update();
            db.sql("select insight.recognise(null)").query().singleRow();
            db.sql(run.kind() == Runs.Kind.PAST ? DROP_PAST : DROP_OLD)
                    .param("kept", run.kind() == Runs.Kind.PAST ? PastDays.MOST : KEPT)
                    .update();
            return true;
        });
    }

    boolean isThereAny() {
        return newest(Scope.PROGRAM).isPresent();
    }

    /** The newest one of the last day known, where this program can read it. */
    Optional<Snapshot> newest(Scope scope) {
        return one(
                scope,
                "select id, made_at, as_of, period_from, period_to, currency, batches, past, null::date as awaited"
                        + " from insight.snapshot where id = insight.newest() and shape = :shape");
    }

    /** The one the viewer looks at: of the past day they asked for, as soon as that is there, else the newest. */
    Optional<Snapshot> shown(Scope scope) {
        return one(scope, SHOWN);
    }

    private Optional<Snapshot> one(Scope scope, String question) {
        return ledger.as(
                scope,
                db -> db.sql(question)
                        .param("shape", Shape.NOW)
                        .query(new DataClassRowMapper<>(Snapshot.class))
                        .optional());
    }

    /** The briefs in view. */
    List<Team> teams(Scope scope, Snapshot snapshot) {
        return ledger.as(
                scope,
                db -> db.sql(TEAMS)
                        .param("snapshot", snapshot.id())
                        .query(new DataClassRowMapper<>(Team.class))
                        .list());
    }

    <T> T part(Scope scope, Team.At team, Class<T> kind) {
        return ledger.as(
                scope,
                db -> JSON.readValue(
                        db.sql(PART)
                                .param("snapshot", team.snapshot().id())
                                .param("team", team.key())
                                .param("part", kind.getSimpleName())
                                .query(String.class)
                                .single(),
                        kind));
    }

    /** The first of a team who sell. */
    Crowd crew(Scope scope, Team.At team, int most) {
        return crowd(scope, CREW, new Stretch(team, 0, most));
    }

    /** Some of them under those who lead them. */
    Crowd led(Scope scope, Stretch stretch) {
        return crowd(scope, CREW_BY_MANAGER, stretch);
    }

    private Crowd crowd(Scope scope, String question, Stretch stretch) {
        return ledger.as(
                scope,
                db -> Crowd.of(db.sql(question)
                        .param("snapshot", stretch.team().snapshot().id())
                        .param("team", stretch.team().key())
                        .param("most", stretch.most())
                        .param("before", stretch.before())
                        .query(new DataClassRowMapper<>(Crowd.Row.class))
                        .list()));
    }

    /** As many of a team as a page takes, behind as many others. */
    record Stretch(Team.At team, int before, int most) {}

    /** One person's card, where the person is in view and sells. */
    Optional<Page.PersonCard> person(Scope scope, Snapshot snapshot, String key) {
        return ledger.as(
                scope,
                db -> db.sql("select card::text from insight.person"
                                + " where snapshot = :snapshot and key = :key and card is not null")
                        .param("snapshot", snapshot.id())
                        .param("key", key)
                        .query(new DataClassRowMapper<>(Card.class))
                        .optional()
                        .map(Card::read));
    }

    /** Who the viewer is to the CRM. */
    Optional<String> own(Scope scope) {
        return ledger.as(
                scope,
                db -> db.sql("select insight.own() as id where insight.own() is not null")
                        .query(new DataClassRowMapper<>(Own.class))
                        .optional()
                        .map(Own::id));
    }

    /** How many whom the CRM puts below the viewer work, here, for somebody else. */
    long keptFrom(Scope scope) {
        return ledger.as(
                scope,
                db -> db.sql("select insight.kept_from_viewer()")
                        .query(Long.class)
                        .single());
    }

    /** The names of those of the CRM who are nobody here; empty for whoever does not keep people. */
    List<String> strangers(Scope scope) {
        return ledger.as(
                scope,
                db -> db.sql("select strangers.name from insight.strangers()")
                        .query(String.class)
                        .list());
    }

    record Own(String id) {}

    record Card(String card) {

        Page.PersonCard read() {
            return JSON.readValue(card, Page.PersonCard.class);
        }
    }
}

package org.coxswain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.coxswain.ledger.Scope;
import org.coxswain.web.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leader of ninety on one connection, where who is in view is kept: whatever changes elsewhere is seen by the next look. */
class InViewTest {

    private static final String PERSON = "insert into people.person (name, email) values ('%s', '%1$s@example.com')";

    private TestServer started;
    private Connection leading;

    @BeforeEach
    void lead() throws Exception {
        started = TestServer.founded();
        elsewhere(PERSON.formatted("lea"));
        elsewhere("insert into people.role (person, role) values (2, 'leader')");
        elsewhere("insert into people.person (name, email) select 'Crew ' || n, 'crew' || n || '@example.com'"
                + " from generate_series(3, 92) as n");
        elsewhere("insert into people.place (person, since, manager) select n, '2026-01-01', 2"
                + " from generate_series(3, 92) as n");
        elsewhere("insert into insight.snapshot (made_at, as_of, period_from, period_to, currency, batches, shape)"
                + " values (now(), '2026-05-31', '2026-04-01', '2026-06-30', 'EUR', '000001', 1)");
        elsewhere("insert into insight.person (snapshot, id, key, name, email, place)"
                + " select (select max(id) from insight.snapshot), 'p' || n, 'p' || n, 'Crew ' || n,"
                + " 'crew' || n || '@example.com', n from generate_series(3, 92) as n");
        elsewhere("select insight.recognise(null)");
        var account = started.place.application();
        leading = DriverManager.getConnection(started.place.url(), account.user(), account.password());
        on("2026-06-01");
        assertThat(people()).isEqualTo(91);
        assertThat(records()).isEqualTo(90);
    }

    @AfterEach
    void stop() throws SQLException {
        leading.close();
        started.close();
    }

    private void elsewhere(String statement) {
        started.ledger.run(Scope.PROGRAM, db -> {
            if (statement.startsWith("select")) {
                db.sql(statement).query().singleRow();
            } else {
                db.sql(statement).update();
            }
        });
    }

    private void on(String day) throws SQLException {
        run("select set_config('coxswain.viewer', '2', false), set_config('coxswain.today', '" + day + "', false)");
    }

    private void run(String statement) throws SQLException {
        try (var open = leading.createStatement()) {
            open.execute(statement);
        }
    }

    private int people() throws SQLException {
        return count("people.person");
    }

    private int records() throws SQLException {
        return count("insight.person");
    }

    private int count(String table) throws SQLException {
        try (var asked = leading.createStatement();
                var rows = asked.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void whoWorksElsewhereIsOutOfViewAndWhoComesIsIn() throws SQLException {
        elsewhere("insert into people.place (person, since, manager) values (3, '2026-05-01', null)");
        assertThat(people()).isEqualTo(90);
        assertThat(records()).isEqualTo(89);
        elsewhere("update people.place set manager = 2 where person = 3 and since = '2026-05-01'");
        assertThat(people()).isEqualTo(91);
        elsewhere(PERSON.formatted("new"));
        elsewhere("insert into people.place (person, since, manager) values (93, '2026-05-01', 2)");
        assertThat(people()).isEqualTo(92);
    }

    @Test
    void whoLeadsNoLongerSeesNobodyElse() throws SQLException {
        elsewhere("delete from people.role where person = 2");
        assertThat(people()).isEqualTo(1);
        assertThat(records()).isZero();
        elsewhere("insert into people.role (person, role) values (2, 'operations')");
        assertThat(people()).isEqualTo(92);
    }

    @Test
    void whoHasLeftSeesNobodyElse() throws SQLException {
        elsewhere("update people.person set left_on = '2026-05-31' where id = 2");
        assertThat(people()).isEqualTo(1);
        assertThat(records()).isZero();
    }

    @Test
    void whoIsRecognisedAsSomebodyElseIsOutOfView() throws SQLException {
        elsewhere("update people.person set email = 'another@example.com', name = 'Another' where id = 3");
        assertThat(records()).isEqualTo(89);
    }

    @Test
    void aNewerSnapshotIsLookedThroughAnew() throws SQLException {
        elsewhere("insert into insight.snapshot (made_at, as_of, period_from, period_to, currency, batches, shape)"
                + " values (now(), '2026-06-01', '2026-04-01', '2026-06-30', 'EUR', '000002', 1)");
        elsewhere("insert into insight.person (snapshot, id, key, name, email, place) values"
                + " ((select max(id) from insight.snapshot), 'p3', 'p3', 'Crew 3', 'crew3@example.com', 0)");
        elsewhere("select insight.recognise(null)");
        assertThat(count("insight.person where snapshot = insight.newest()")).isEqualTo(1);
        assertThat(count("insight.person where id = 'p4'")).isZero();
    }

    @Test
    void anotherDayAndAnotherViewerHaveAViewOfTheirOwnAndAChangeTakenBackLeavesNothing() throws SQLException {
        on("2025-12-31");
        assertThat(people()).isEqualTo(1);
        on("2026-06-01");
        assertThat(people()).isEqualTo(91);
        run("select set_config('coxswain.viewer', '3', false)");
        assertThat(people()).isEqualTo(1);
        run("select set_config('coxswain.viewer', '', false)");
        assertThat(people()).isZero();
        on("2026-06-01");
        run("select set_config('coxswain.viewer', 'program', false)");
        leading.setAutoCommit(false);
        run("insert into people.place (person, since, manager) values (3, '2026-05-01', null)");
        run("select set_config('coxswain.viewer', '2', false)");
        assertThat(people()).isEqualTo(90);
        leading.rollback();
        leading.setAutoCommit(true);
        on("2026-06-01");
        assertThat(people()).isEqualTo(91);
        assertThat(records()).isEqualTo(90);
    }
}

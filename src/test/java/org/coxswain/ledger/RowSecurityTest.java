package org.coxswain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.coxswain.web.TestLedger;
import org.coxswain.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Plain SQL with the application's own account, as somebody would write it who forgot every condition. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowSecurityTest {

    private TestServer started;

    @BeforeAll
    void fill() throws Exception {
        started = TestServer.founded();
        var ada = started.signedIn("ada@example.com");
        ada.post("/people", "name", "Dana", "email", "dana@example.com", "role", "SALESPERSON");
        ada.post("/people/2/place", "since", "2026-01-05", "manager", "1", "team", "North");
        ada.post("/people/2/invitation");
        ada.post("/people/1/place", "since", "2026-01-05", "manager", "", "team", "Head office");
        ada.post("/tokens", "name", "Spreadsheet", "purposes", "READ");
        started.visitor().post("/sign-in", "email", "nobody@example.com", "password", "a wrong guess");
    }

    @AfterAll
    void stop() {
        started.close();
    }

    @Test
    void withoutAScopeNoTableShowsARow() throws SQLException {
        try (var application = application()) {
            var tables = readable(application);
            assertThat(tables).contains("people.person", "access.password", "ledger.trail", "people.placed_today");
            for (var table : tables) {
                assertThat(count(application, table)).as(table).isZero();
            }
        }
    }

    /** Other rooms' tables, and what comes from elsewhere, are looked at in ForgottenConditionTest. */
    @Test
    void theSameTablesHoldRowsForTheProgram() throws SQLException {
        try (var application = application()) {
            run(
                    application,
                    "select set_config('coxswain.viewer', 'program', false), set_config('coxswain.today',"
                            + " '2026-06-01', false)");
            var filled = readable(application).stream()
                    .filter(table ->
                            table.matches("(ledger|people|access)[.].*") && !table.matches("access[.](arrival|look)"))
                    .toList();
            for (var table : filled) {
                assertThat(count(application, table)).as(table).isPositive();
            }
        }
    }

    @Test
    void aScopeEndsWithItsTransaction() throws SQLException {
        try (var application = application()) {
            application.setAutoCommit(false);
            run(
                    application,
                    "select set_config('coxswain.viewer', '1', true), set_config('coxswain.today', '2026-06-01',"
                            + " true)");
            assertThat(count(application, "people.person")).isEqualTo(2);
            application.commit();
            assertThat(count(application, "people.person")).isZero();
        }
    }

    @Test
    void aSalespersonSeesAndChangesNobodyElse() throws SQLException {
        try (var application = application()) {
            run(
                    application,
                    "select set_config('coxswain.viewer', '2', false), set_config('coxswain.today', '2026-06-01',"
                            + " false)");
            assertThat(count(application, "people.person")).isEqualTo(1);
            assertThat(count(application, "access.session")).isZero();
            assertThatThrownBy(() ->
                            run(application, "insert into people.role (person, role) values (2, 'administrator')"))
                    .hasMessageContaining("row-level security");
            try (var changed = application.createStatement()) {
                assertThat(changed.executeUpdate("update people.person set name = 'Mallory'"))
                        .isZero();
            }
        }
    }

    @Test
    void theTrailCannotBeChangedAndNoTableBeDropped() throws SQLException {
        try (var application = application()) {
            run(application, "select set_config('coxswain.viewer', 'program', false)");
            for (var attempt : List.of(
                    "delete from ledger.trail",
                    "update ledger.trail set author = '2'",
                    "drop table people.person",
                    "create table people.mine (id int)",
                    "alter table people.person disable row level security")) {
                assertThatThrownBy(() -> run(application, attempt)).as(attempt).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void anAccountThatRowSecurityDoesNotBindIsRefused() {
        var place = TestLedger.empty();
        var careless = new LedgerPlace.Elsewhere(place.url(), place.owner(), place.owner());
        assertThatThrownBy(() -> LedgerServer.start(careless, Path.of("none")).open(started.clock))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("Row security does not bind");
    }

    @Test
    void theListOfRoomsNamesTheLastMigrationOfEach() throws Exception {
        for (var room : Migrations.known().entrySet()) {
            try (var files = Files.list(Path.of("src/main/resources/db/migration", room.getKey()))) {
                var last = files.map(file -> file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"))
                        .mapToInt(Integer::parseInt)
                        .max();
                assertThat(last).as(room.getKey()).hasValue(Integer.parseInt(room.getValue()));
            }
        }
    }

    private Connection application() throws SQLException {
        var account = started.place.application();
        return DriverManager.getConnection(started.place.url(), account.user(), account.password());
    }

    private static List<String> readable(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var asked = connection.createStatement();
                var rows = asked.executeQuery(
                        "select distinct table_schema || '.' || table_name from information_schema.role_table_grants"
                                + " where grantee = current_user and privilege_type = 'SELECT'")) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (var asked = connection.createStatement();
                var rows = asked.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var open = connection.createStatement()) {
            open.execute(statement);
        }
    }
}

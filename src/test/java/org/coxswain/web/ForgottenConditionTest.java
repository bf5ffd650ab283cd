package org.coxswain.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coxswain.ledger.Migrations;
import org.coxswain.ledger.Scope;
import org.coxswain.people.Role;
import org.coxswain.web.Staff.Whose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions as somebody would ask them who forgot a condition: the database alone keeps strangers' rows back. */
@ExtendWith(StaffedServer.class)
class ForgottenConditionTest {

    /** What holds for everybody is told to everybody, and who said it. */
    private static final Set<String> TOLD_TO_ALL = Set.of("setup.said said_by");

    private static final TestServer SERVER = StaffedServer.SERVER;
    private static final Staff STAFF = StaffedServer.STAFF;

    private static final String TABLES = """
        select class.oid::regclass::text from pg_class as class
        where class.relnamespace::regnamespace::text = any(string_to_array(?, ',')) and class.relkind in ('r', 'p', 'v', 'm')
            and class.relname <> 'migration'
        """;
    private static final String POINTERS = """
        select class.oid::regclass::text || ' ' || attribute.attname
        from pg_constraint join pg_class as class on class.oid = pg_constraint.conrelid
        join pg_attribute as attribute on attribute.attrelid = class.oid and attribute.attnum = pg_constraint.conkey[1]
        where class.relnamespace::regnamespace::text = any(string_to_array(?, ',')) and pg_constraint.contype = 'f'
            and pg_constraint.confrelid = 'people.person'::regclass and has_table_privilege(class.oid, 'select')
        """;
    private static final Pattern CONDITION = Pattern.compile("\\bwhere\\b");
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    @Test
    void everyTableOfEveryRoomHasRowSecurity() throws SQLException {
        assertThat(named(TABLES + " and class.relkind in ('r', 'p') and not class.relrowsecurity"))
                .as("tables without row security; their migration says: enable row level security")
                .isEmpty();
        assertThat(named(TABLES + " and class.relkind = 'm'"))
                .as("materialized views, which row security cannot guard")
                .isEmpty();
        assertThat(named(TABLES
                        + " and class.relkind = 'v' and not coalesce('security_invoker=true' ="
                        + " any(class.reloptions), false)"))
                .as("views that ask as their owner; they need: with (security_invoker = true)")
                .isEmpty();
    }

    @Test
    void whoeverIsNotTheProgramHasNoShareInSecrets() throws SQLException {
        assertThat(tables())
                .contains("access.password", "access.session", "access.attempt", "ledger.trail", "people.person");
        for (var table : tables().stream()
                .filter(name -> name.matches("(access|ledger)[.].*") && !name.matches("access[.](token|look)"))
                .toList()) {
            for (var role : Role.values()) {
                var seen = SERVER.ledger.as(
                        Scope.of(STAFF.of(role, Whose.OWN).id()),
                        db -> db.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single());
                assertThat(seen).as("%s by %s", table, role).isZero();
            }
        }
    }

    @Test
    void whoeverForgetsToSayWhoAsksSeesNoRow() throws SQLException {
        try (var application = application();
                var asked = application.createStatement()) {
            for (var table : tables()) {
                try (var rows = asked.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    assertThat(rows.getLong(1)).as(table).isZero();
                }
            }
        }
    }

    /** Rows that name people by their number. */
    @Test
    void noRowPointsToSomebodyOutOfView() throws SQLException {
        var pointers = named(POINTERS);
        assertThat(pointers).contains("people.place person", "access.token person");
        for (var pointer :
                pointers.stream().filter(one -> !TOLD_TO_ALL.contains(one)).toList()) {
            for (var role : List.of(Role.SALESPERSON, Role.MANAGER, Role.LEADER)) {
                var seen = SERVER.ledger.as(
                        Scope.of(STAFF.of(role, Whose.OWN).id()),
                        db -> db.sql("select distinct %2$s from %1$s where %2$s is not null"
                                        .formatted((Object[]) pointer.split(" ")))
                                .query(Long.class)
                                .list());
                assertThat(STAFF.all())
                        .as("%s by %s", pointer, role)
                        .filteredOn(one -> !STAFF.isInView(role, one) && seen.contains(one.id()))
                        .isEmpty();
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> aWholeTableShowsNobodyOutOfView() throws SQLException {
        return tables().stream()
                .map(table -> DynamicTest.dynamicTest(table, () -> showsNobodyElse("select * from " + table)));
    }

    /** Each condition of each question is put out of force in turn, then all of them. */
    @TestFactory
    Stream<DynamicTest> aQuestionThatLostAConditionShowsNobodyOutOfView() throws IOException {
        return questions()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    var question = Files.readString(file).replaceAll("--.*", "").strip();
                    var conditions = (int) CONDITION.matcher(question).results().count();
                    for (var lost = -1; lost < conditions; lost++) {
                        showsNobodyElse(without(lost, question));
                    }
                }));
    }

    private static String without(int lost, String question) {
        var count = new int[1];
        return CONDITION
                .matcher(question)
                .replaceAll(found -> lost < 0 || count[0]++ == lost ? "where true or" : "where");
    }

    /** What asks the rooms' tables and changes nothing. */
    private static Stream<Path> questions() throws IOException {
        var asks = Pattern.compile("\\b(from|join) (%s)[.]".formatted(String.join("|", Migrations.rooms())));
        var changes = Pattern.compile("\\b(insert into|update|delete from)\\b");
        var questions = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("src/main/resources/org/coxswain"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                var text = Files.readString(file).replaceAll("--.*", "");
                if (asks.matcher(text).find() && !changes.matcher(text).find()) questions.add(file);
            }
        }
        return questions.stream();
    }

    private static void showsNobodyElse(String question) {
        for (var role : List.of(Role.SALESPERSON, Role.MANAGER, Role.LEADER)) {
            var shown = shownTo(Scope.of(STAFF.of(role, Whose.OWN).id()), question);
            assertThat(STAFF.all())
                    .as("%s: %s", role, question)
                    .filteredOn(one -> !STAFF.isInView(role, one))
                    .noneMatch(one ->
                            shown.contains(one.name()) || shown.contains(one.crm()) || shown.contains(one.email()));
        }
    }

    /** Else the tests above would prove nothing. */
    @Test
    void withoutRowSecurityTheSameQuestionsWouldShowEverybody() throws IOException {
        for (var name : List.of("people/people.sql", "insight/deals.sql", "people/places.sql")) {
            var question = Files.readString(Path.of("src/main/resources/org/coxswain", name))
                    .replaceAll("--.*", "");
            assertThat(shownTo(Scope.PROGRAM, without(-1, question))).as(name).contains("Sid Stranger", "Top manager");
        }
    }

    private static String shownTo(Scope scope, String question) {
        var asked =
                "select coalesce(string_agg(row_to_json(found)::text, ' '), '') from (%s) as found".formatted(question);
        return SERVER.ledger.as(
                scope,
                db -> db.sql(asked)
                        .params(nothing(question))
                        .query(String.class)
                        .single());
    }

    /** Whatever a question asks for is left open: a null for each of its parameters. */
    private static Map<String, Object> nothing(String question) {
        var parameters = new HashMap<String, Object>();
        PARAMETER.matcher(question).results().forEach(found -> parameters.put(found.group(1), null));
        return parameters;
    }

    /** Tables the application may ask at all. */
    private static List<String> tables() throws SQLException {
        return named(TABLES + " and has_table_privilege(class.oid, 'select')");
    }

    private static List<String> named(String question) throws SQLException {
        try (var application = application();
                var asked = application.prepareStatement(question)) {
            asked.setString(1, String.join(",", Migrations.rooms()));
            var names = new ArrayList<String>();
            try (var rows = asked.executeQuery()) {
                while (rows.next()) names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static Connection application() throws SQLException {
        var account = SERVER.place.application();
        return DriverManager.getConnection(SERVER.place.url(), account.user(), account.password());
    }
}

package org.coxswain.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.people.Role;
import org.coxswain.web.Staff.Somebody;
import org.coxswain.web.Staff.Whose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address the running server answers x every role x whose it is: who is let in, and who reads whose name. */
@ExtendWith(StaffedServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    /**
     * A line an address. Where it is about somebody, five places say whose is open, a dot that it is not: one's own (s),
     * a report's (r), a report's report's (g), a stranger's (x), a former report's (f). Else: yes or no. {id} is somebody's
     * number here, {key} theirs in the CRM's pages, {crm} in the CRM; what was {imported} has one, too. Behind the bar is what a form sends. Neither mail nor another way
     * to sign in is set up here.
     */
    private static final String TABLE = """
        method address                  nobody salesperson manager leader operations administrator | form
        GET    /                           no     yes         yes     yes     yes      yes
        GET    /week                       no     yes         yes     yes     yes      yes
        GET    /week/queue                 no     yes         yes     yes     yes      yes
        POST   /week/acts/{act}/done       no     yes         yes     yes     yes      yes
        POST   /week/acts/{act}/later      no     yes         yes     yes     yes      yes
        POST   /week/marks/{mark}/undoing  no     yes         yes     yes     yes      yes
        GET    /team                       no     yes         yes     yes     yes      yes
        GET    /managers                   no     yes         yes     yes     yes      yes
        GET    /person/own                 no     yes         yes     yes     yes      yes
        GET    /deal/{deal}                no     no          no      no      no       no
        GET    /search                     no     yes         yes     yes     yes      yes
        GET    /search/list                no     yes         yes     yes     yes      yes
        GET    /forecast                   no     yes         yes     yes     yes      yes
        GET    /forecast/proof             no     yes         yes     yes     yes      yes
        GET    /pipeline                   no     yes         yes     yes     yes      yes
        GET    /practice                   no     yes         yes     yes     yes      yes
        GET    /data                       no     yes         yes     yes     yes      yes
        GET    /person/{key}               no     s....       srg..   srg..   srgxf    srgxf
        GET    /person/{key}/funnel        no     s....       srg..   srg..   srgxf    srgxf
        GET    /person/{key}/deals         no     s....       srg..   srg..   srgxf    srgxf
        GET    /deals                      no     yes         yes     yes     yes      yes
        GET    /deals?owner={crm}          no     s....       srg..   srg..   srgxf    srgxf
        GET    /deals.csv                  no     yes         yes     yes     yes      yes
        GET    /deals.csv?owner={crm}      no     s....       srg..   srg..   srgxf    srgxf
        GET    /api/deals                  no     yes         yes     yes     yes      yes
        GET    /api/deals?owner={crm}      no     s....       srg..   srg..   srgxf    srgxf
        GET    /as-of                      no     yes         yes     yes     yes      yes
        POST   /as-of                      no     yes         yes     yes     yes      yes | day=
        POST   /as-of/return               no     yes         yes     yes     yes      yes
        GET    /people                     no     yes         yes     yes     yes      yes
        POST   /people                     no     no          no      no      yes      yes | name=&email=
        GET    /people/{id}                no     s....       srg..   srg..   srgxf    srgxf
        POST   /people/{id}/place          no     .....       .....   .....   srgxf    srgxf | since=2020-01-01
        POST   /people/{id}/roles          no     .....       .....   .....   srgxf    srgxf | roles={roles}
        POST   /people/{id}/leaving        no     .....       .....   .....   srgxf    srgxf | day=
        POST   /people/{id}/invitation     no     .....       .....   .....   srgxf    srgxf
        GET    /tokens                     no     yes         yes     yes     yes      yes
        POST   /tokens                     no     yes         yes     yes     yes      yes
        POST   /tokens/{number}/ending     no     yes         yes     yes     yes      yes
        GET    /set-up                     no     yes         yes     yes     yes      yes
        GET    /set-up/{part}              no     yes         yes     yes     yes      yes
        POST   /set-up/{part}              no     no          no      no      yes      yes | name=
        POST   /set-up/{part}/preview      no     no          no      no      yes      yes | name=
        POST   /set-up/{part}/earlier      no     no          no      no      yes      yes | version=0
        GET    /set-up/mapping.yaml        no     no          no      no      yes      yes
        GET    /imports                           no     no          no      no      yes      yes
        POST   /imports                           no     no          no      no      yes      yes
        GET    /imports/mapping                   no     no          no      no      yes      yes
        POST   /imports/mapping                   no     no          no      no      yes      yes | text=
        GET    /imports/mapping.yaml              no     no          no      no      yes      yes
        GET    /imports/people                    no     no          no      no      yes      yes
        POST   /imports/people                    no     no          no      no      yes      yes | who=nobody
        GET    /imports/{imported}                  no     no          no      no      yes      yes
        GET    /imports/{imported}/rejects.csv      no     no          no      no      yes      yes
        GET    /imports/{imported}/tables/{place}   no     no          no      no      yes      yes
        POST   /imports/{imported}/tables/{place}   no     no          no      no      yes      yes
        POST   /imports/{imported}/keeping          no     no          no      no      yes      yes
        POST   /imports/{imported}/undoing          no     no          no      no      yes      yes
        POST   /imports/{imported}/return           no     no          no      no      yes      yes
        POST   /imports/{imported}/dropping         no     no          no      no      yes      yes
        POST   /imports/{imported}/stop             no     no          no      no      yes      yes
        POST   /imports/{imported}/reading          no     no          no      no      yes      yes
        POST   /api/imports                       no     no          no      no      yes      yes
        GET    /api/imports/{imported}            no     no          no      no      yes      yes
        GET    /trail                      no     no          no      no      no       yes
        GET    /metrics                    no     no          no      no      no       yes
        GET    /password                   no     yes         yes     yes     yes      yes
        POST   /password                   no     yes         yes     yes     yes      yes
        POST   /sign-out                   no     yes         yes     yes     yes      yes
        GET    /sign-in                    yes    yes         yes     yes     yes      yes
        POST   /sign-in                    yes    yes         yes     yes     yes      yes
        GET    /sign-in/elsewhere          no     no          no      no      no       no
        GET    /sign-in/elsewhere/return   no     no          no      no      no       no
        GET    /forgotten                  no     no          no      no      no       no
        POST   /forgotten                  no     no          no      no      no       no
        GET    /first-run                  yes    yes         yes     yes     yes      yes
        POST   /first-run                  yes    yes         yes     yes     yes      yes
        GET    /invitation/{token}         yes    yes         yes     yes     yes      yes
        POST   /invitation/{token}         yes    yes         yes     yes     yes      yes
        GET    /look/{name}                yes    yes         yes     yes     yes      yes
        GET    /health                     yes    yes         yes     yes     yes      yes
        ANY    /error                      no     yes         yes     yes     yes      yes
        """;

    private final TestServer server = StaffedServer.SERVER;
    private final Staff staff = StaffedServer.STAFF;
    private final Map<Optional<Role>, Visitor> visitors = new HashMap<>();
    private final Map<Somebody, String> keys = new HashMap<>();

    @BeforeAll
    void signIn() throws Exception {
        visitors.put(Optional.empty(), server.visitor());
        for (var role : Role.values()) visitors.put(Optional.of(role), staff.signedIn(staff.of(role, Whose.OWN)));
        for (var somebody : staff.all()) keys.put(somebody, staff.key(somebody));
    }

    private static List<AccessRow> rows() {
        return TABLE.lines().skip(1).map(AccessRow::of).toList();
    }

    @Test
    void everyAddressHasALineInTheTable() {
        var known = rows().stream().map(AccessRow::route).toList();
        for (var route : answered()) {
            assertThat(known)
                    .as(
                            "%s has no line in AccessTest.TABLE; add one that says which role it is open to, and whose",
                            route)
                    .contains(route);
        }
        assertThat(answered())
                .as("lines of AccessTest.TABLE that no address answers to")
                .containsAll(known);
    }

    private Set<String> answered() {
        assertThat(server.server.parts(RouterFunctionMapping.class).stream()
                        .map(RouterFunctionMapping::getRouterFunction))
                .as("addresses that are no controller's; list them here")
                .containsOnlyNulls();
        return server.server.parts(RequestMappingInfoHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(AccessTest::routes)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var words = methods.isEmpty()
                ? List.of("ANY")
                : methods.stream().map(Enum::name).toList();
        return info.getPatternValues().stream().flatMap(path -> words.stream().map(word -> word + " " + path));
    }

    @TestFactory
    Stream<DynamicTest> everyRoleIsLetInAsTheTableSays() {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.title(), () -> tryAll(row)));
    }

    private void tryAll(AccessRow row) throws Exception {
        tryAs(Optional.empty(), row);
        for (var role : Role.values()) tryAs(Optional.of(role), row);
    }

    private void tryAs(Optional<Role> role, AccessRow row) throws Exception {
        for (var whose : row.isAboutSomebody() ? Whose.values() : new Whose[] {Whose.OWN}) {
            var subject = staff.of(role.orElse(Role.MANAGER), whose);
            var answer = ask(role, row, subject);
            var what = "%s by %s, %s: %d".formatted(row.title(), role, whose, answer.statusCode());
            assertThat(answer.statusCode()).as(what).isLessThan(500);
            assertThat(isLetIn(row, answer, subject)).as(what).isEqualTo(row.opens(role, whose));
            assertThat(staff.all())
                    .as(what)
                    .filteredOn(other -> answer.body().contains(other.name()))
                    .allMatch(other -> role.isPresent() && staff.isInView(role.get(), other));
        }
    }

    private HttpResponse<String> ask(Optional<Role> role, AccessRow row, Somebody subject) throws Exception {
        var visitor =
                row.route().endsWith("/sign-out") ? oneToSignOut(role) : Objects.requireNonNull(visitors.get(role));
        var path = filled(row.path(), subject);
        return row.isForm()
                ? visitor.postWith(visitor.token(), path, row.fields(words -> filled(words, subject)))
                : visitor.get(path);
    }

    private Visitor oneToSignOut(Optional<Role> role) throws Exception {
        return role.isEmpty()
                ? server.visitor()
                : server.signedIn(staff.of(role.get(), Whose.OWN).email());
    }

    private String filled(String words, Somebody subject) {
        return words.replace("{id}", String.valueOf(subject.id()))
                .replace("{crm}", subject.crm())
                .replace("{part}", "name")
                .replace("{roles}", staff.roleOf(subject).name())
                .replace("{key}", keys.getOrDefault(subject, "nobody"))
                .replace("{number}", "0")
                .replaceAll("[{](token|name|act|mark|deal|imported|place)[}]", "unknown");
    }

    /** Of a list that is asked for somebody's part, it is the part that is open or not. */
    private static boolean isLetIn(AccessRow row, HttpResponse<String> answer, Somebody subject) {
        var toSignIn = answer.statusCode() == 302
                && answer.headers().firstValue("location").orElse("").endsWith("/sign-in");
        var letIn = !toSignIn && answer.statusCode() != 403 && answer.statusCode() != 404;
        var shown = answer.body().contains(subject.name());
        if (letIn && row.isAboutSomebody() && !row.isForm() && !row.isAList()) {
            assertThat(shown).as("%s is a page about %s", row.title(), subject).isTrue();
        }
        return row.isAList() ? shown : letIn;
    }
}

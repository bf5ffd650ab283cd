package org.coxswain.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.coxswain.facts.Batches;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.coxswain.ledger.Scope;
import org.coxswain.people.Role;

/**
 * For each role somebody who has it, each with a report, a report's report and a former report of their own; and a
 * stranger. All of them sell, and what they sell is imported.
 */
public final class Staff {

    /** Whose something is, to the one who asks for it. */
    public enum Whose {
        OWN,
        REPORT,
        REPORTS_REPORT,
        STRANGER,
        FORMER_REPORT
    }

    /** Somebody here. */
    public record Somebody(String name, long id) {

        /** Their number in the CRM. */
        public String crm() {
            return name.replace(" ", "-");
        }

        public String email() {
            return emailOf(name);
        }
    }

    private final TestServer server;
    private final Visitor keeper;
    private final String form;
    private final Map<Role, Map<Whose, Somebody>> branches = new EnumMap<>(Role.class);
    private final List<Somebody> all = new ArrayList<>();

    private Staff(TestServer server) throws Exception {
        this.server = server;
        keeper = server.signedIn("ada@example.com");
        form = keeper.token();
    }

    /** Hires everybody, imports what they sell, and waits until there are pages about it. */
    public static Staff hiredAt(TestServer server, Path data) throws Exception {
        var staff = new Staff(server);
        var stranger = staff.hired("Sid Stranger", Role.SALESPERSON);
        for (var role : Role.values()) {
            staff.branch(role, stranger);
        }
        staff.sell(Files.createDirectories(data.resolveSibling("export")), new Batches(data.resolve("facts")));
        for (var tries = 0; staff.count("select count(*) from insight.snapshot") == 0; tries++) {
            if (tries > 600) throw new AssertionError("no page came of the import");
            Thread.sleep(Duration.ofMillis(50));
        }
        return staff;
    }

    /** The one whose it is, to the one with that role. */
    public Somebody of(Role role, Whose whose) {
        return Objects.requireNonNull(Objects.requireNonNull(branches.get(role)).get(whose));
    }

    /** As the roles promise: oneself, everybody below, or everybody. */
    boolean isInView(Role role, Somebody somebody) {
        return switch (role) {
            case OPERATIONS, ADMINISTRATOR -> true;
            case MANAGER, LEADER ->
                List.of(of(role, Whose.OWN), of(role, Whose.REPORT), of(role, Whose.REPORTS_REPORT))
                        .contains(somebody);
            case SALESPERSON -> of(role, Whose.OWN).equals(somebody);
        };
    }

    Role roleOf(Somebody somebody) {
        return Stream.of(Role.values())
                .filter(role -> of(role, Whose.OWN).equals(somebody))
                .findFirst()
                .orElse(somebody.name().startsWith("Mid ") ? Role.MANAGER : Role.SALESPERSON);
    }

    public List<Somebody> all() {
        return all;
    }

    /** Signed in by an invitation. */
    public Visitor signedIn(Somebody somebody) throws Exception {
        var link = keeper.postWith(form, "/people/" + somebody.id() + "/invitation")
                .body()
                .replaceAll("(?s).*http://[^/]+(/invitation/[\\w-]+).*", "$1");
        var visitor = server.visitor();
        visitor.post(link, "password", TestServer.PASSWORD);
        return visitor;
    }

    private void branch(Role role, Somebody stranger) throws Exception {
        var branch = new EnumMap<Whose, Somebody>(Whose.class);
        branch.put(Whose.OWN, hired("Top " + role.word(), role));
        branch.put(Whose.REPORT, hired("Mid " + role.word(), Role.MANAGER));
        branch.put(Whose.REPORTS_REPORT, hired("Low " + role.word(), Role.SALESPERSON));
        branch.put(Whose.FORMER_REPORT, hired("Gone " + role.word(), Role.SALESPERSON));
        branch.put(Whose.STRANGER, stranger);
        branches.put(role, branch);
        place(of(role, Whose.REPORT), "2026-01-05", of(role, Whose.OWN));
        place(of(role, Whose.REPORTS_REPORT), "2026-01-05", of(role, Whose.REPORT));
        place(of(role, Whose.FORMER_REPORT), "2026-01-05", of(role, Whose.OWN));
        place(of(role, Whose.FORMER_REPORT), "2026-02-02", stranger);
    }

    private Somebody hired(String name, Role role) throws Exception {
        var added = keeper.postWith(form, "/people", "name", name, "email", emailOf(name), "role", role.name());
        if (added.statusCode() != 303) throw new AssertionError(added.body());
        var page = added.headers().firstValue("location").orElseThrow();
        var somebody = new Somebody(name, Long.parseLong(page.substring("/people/".length())));
        all.add(somebody);
        return somebody;
    }

    private static String emailOf(String name) {
        return name.replace(" ", ".").toLowerCase(Locale.ROOT) + "@example.com";
    }

    private void place(Somebody person, String since, Somebody manager) throws Exception {
        var page = "/people/" + person.id() + "/place";
        var placed = keeper.postWith(form, page, "since", since, "manager", String.valueOf(manager.id()), "team", "");
        if (placed.statusCode() != 303) throw new AssertionError(placed.body());
    }

    /** The CRM agrees about who manages whom, below a manager and a leader: teams are seen where both agree. */
    private void sell(Path export, Batches batches) throws IOException {
        var managers = new HashMap<Somebody, String>();
        for (var role : List.of(Role.MANAGER, Role.LEADER)) {
            managers.put(of(role, Whose.REPORT), of(role, Whose.OWN).crm());
            managers.put(of(role, Whose.REPORTS_REPORT), of(role, Whose.REPORT).crm());
        }
        var people = all.stream()
                .map(one -> String.join(",", one.crm(), one.name(), one.email(), managers.getOrDefault(one, "")));
        var deals = all.stream()
                .flatMap(one -> Stream.of("Hope,Proposal,100,open,", "Win,Won,100,won,2026-02-05")
                        .map(deal -> "%s-%s,%s,%s of %s,2026-01-05,%s"
                                .formatted(
                                        one.crm(),
                                        deal.split(",")[0],
                                        one.crm(),
                                        deal.split(",")[0],
                                        one.name(),
                                        deal.substring(deal.indexOf(',') + 1))));
        write(export.resolve("people.csv"), "person_id,name,email,manager_id", people);
        write(
                export.resolve("opportunities.csv"),
                "opportunity_id,owner_id,name,created_at,stage,amount,outcome,closed_at",
                deals);
        var outcome = Intake.of(IntakeSettings.modest()).read(IntakeRequest.of(export, batches.next()));
        if (outcome instanceof IntakeOutcome.Refused refused) throw new AssertionError(refused.sentence());
    }

    private static void write(Path file, String head, Stream<String> rows) throws IOException {
        Files.write(file, Stream.concat(Stream.of(head), rows).toList());
    }

    long count(String question) {
        return server.ledger.as(
                Scope.PROGRAM, db -> db.sql(question).query(Long.class).single());
    }

    /** What addresses call somebody of the CRM. */
    String key(Somebody somebody) {
        return server.ledger.as(
                Scope.PROGRAM,
                db -> db.sql("select key from insight.person where id = :id order by snapshot desc limit 1")
                        .param("id", somebody.crm())
                        .query(String.class)
                        .single());
    }
}

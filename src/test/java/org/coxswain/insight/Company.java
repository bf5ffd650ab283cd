package org.coxswain.insight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coxswain.brief.Brief;
import org.coxswain.brief.BriefQuestion;
import org.coxswain.brief.Briefs;
import org.coxswain.brief.Links;
import org.coxswain.brief.Page;
import org.coxswain.brief.Pages;
import org.coxswain.facts.Batches;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.coxswain.ledger.Scope;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.coxswain.web.TestServer;
import org.coxswain.web.Visitor;
import org.jspecify.annotations.Nullable;

/** A small made-up company in a data folder: L1 leads M01 and M02, who manage R001 to R006 and R007 to R012. */
public final class Company {

    static final String FORMULA = "=HYPERLINK(\"http://elsewhere.example\")";

    private static final SimulationPlan PLAN =
            new SimulationPlan(101, 12, 30, Preset.SMALL, LocalDate.parse("2026-05-31"));
    private static final Pattern LINK = Pattern.compile("http://[^/]+(/invitation/[\\w-]+)");

    public final Path data;
    private final Map<String, String[]> people = new TreeMap<>();

    private Company(Path data) {
        this.data = data;
    }

    public static Company in(Path folder) throws IOException {
        var export = folder.resolve("export");
        Simulation.of(PLAN).writeTo(export);
        var deals = export.resolve("opportunities.csv");
        var lines = Files.readAllLines(deals);
        var names = List.of(lines.getFirst().split(",")).indexOf("name");
        var cells = lines.get(lines.size() - 1).split(",", -1);
        cells[names] = '"' + FORMULA.replace("\"", "\"\"") + '"';
        lines.set(lines.size() - 1, String.join(",", cells));
        Files.write(deals, lines);
        var company = new Company(folder.resolve("data"));
        for (var line : Files.readAllLines(export.resolve("people.csv")).stream()
                .skip(1)
                .toList()) {
            var person = line.split(",", -1);
            company.people.put(person[0], person);
        }
        read(export, company.batches());
        return company;
    }

    /** Open deals join the others: an id, a name, the owner, the stage, the amount, the day it began and that of its close. */
    public void isImported(List<String> deals) throws IOException {
        var export = Files.createDirectories(data.resolveSibling("export-" + deals.hashCode()));
        var header = "opportunity_id,name,owner_id,stage,amount,currency,created_at,expected_close";
        Files.write(
                export.resolve("opportunities.csv"),
                Stream.concat(Stream.of(header), deals.stream()).toList());
        read(export, batches());
    }

    private static void read(Path export, Batches batches) throws IOException {
        var outcome = Intake.of(IntakeSettings.modest()).read(IntakeRequest.of(export, batches.next()));
        if (outcome instanceof IntakeOutcome.Refused refused) throw new AssertionError(refused.sentence());
    }

    Batches batches() {
        return new Batches(data.resolve("facts"));
    }

    private String[] row(String id) {
        return Objects.requireNonNull(people.get(id), id);
    }

    /** The page of their record, once they are hired. */
    String here(String id) {
        return row(id)[0];
    }

    public long number(String id) {
        return Long.parseLong(here(id).substring("/people/".length()));
    }

    void isHere(String id, long number) {
        people.put(id, new String[] {"/people/" + number});
    }

    public String name(String id) {
        return row(id)[1];
    }

    public String email(String id) {
        return row(id)[2];
    }

    /** What the brief says of a team, as the pages word it. */
    Page page(@Nullable String team) throws IOException {
        return page(team, Imported.in(data.resolve("facts")).lastDay().orElseThrow());
    }

    /** The same as of a day. */
    Page page(@Nullable String team, LocalDate day) throws IOException {
        var imported = Imported.in(data.resolve("facts"));
        var calendar = imported.calendar();
        try (var engine = DuckDb.inMemory(data.resolve("aside"))) {
            var facts = Facts.open(engine, imported.batches(), imported.terms()).on(day);
            var question = new BriefQuestion(facts, imported.newest(), calendar, calendar.quarterOf(day));
            return Pages.of(brief(Briefs.open(question).of(team)), Locale.ENGLISH, Links.IN_FILE);
        }
    }

    private static Brief brief(Briefs.Answer answer) {
        return switch (answer) {
            case Briefs.Answer.Told told -> told.brief();
            case Briefs.Answer.Unknown unknown -> throw new AssertionError(unknown.sentence());
        };
    }

    /** The leader, both managers, and the first so many of those who sell. */
    public void hire(Visitor keeper, int sellers) throws Exception {
        var ids = IntStream.rangeClosed(1, sellers).mapToObj("R%03d"::formatted);
        hire(keeper, Stream.concat(Stream.of("L1", "M01", "M02"), ids).toList());
    }

    /** Those of the company by these ids, with their manager; gives their pages. */
    public void hire(Visitor keeper, List<String> ids) throws Exception {
        var hired = new HashMap<String, String>();
        for (var id : ids) {
            var role = Map.of('L', "LEADER", 'M', "MANAGER").getOrDefault(id.charAt(0), "SALESPERSON");
            var added = keeper.post("/people", "name", name(id), "email", email(id), "role", role);
            hired.put(id, added.headers().firstValue("location").orElseThrow());
            var manager = hired.get(row(id)[3]);
            if (manager != null) {
                var number = manager.substring("/people/".length());
                keeper.post(hired.get(id) + "/place", "since", "2026-01-05", "manager", number, "team", row(id)[4]);
            }
            row(id)[0] = hired.get(id);
        }
    }

    /** The newest snapshot once there is one after {@code old}. */
    public static long snapshotAfter(TestServer server, long old) throws Exception {
        for (var tries = 0; tries < 1200; tries++) {
            var newest = newest(server);
            if (newest > old) return newest;
            Thread.sleep(Duration.ofMillis(50));
        }
        throw new AssertionError("no snapshot came");
    }

    static long count(TestServer server, Scope scope, String rows) {
        return server.ledger.as(
                scope,
                db -> db.sql("select count(*) from " + rows).query(Long.class).single());
    }

    public static long newest(TestServer server) {
        return server.ledger.as(
                Scope.PROGRAM,
                db -> db.sql("select coalesce(insight.newest(), 0)")
                        .query(Long.class)
                        .single());
    }

    /** Signed in by the invitation the keeper sends. */
    public Visitor signedIn(TestServer server, Visitor keeper, String id) throws Exception {
        return invited(server, keeper, row(id)[0]);
    }

    /** The same for anybody, by the page of their record. */
    public static Visitor invited(TestServer server, Visitor keeper, String record) throws Exception {
        var page = keeper.post(record + "/invitation").body();
        var link = LINK.matcher(page);
        if (!link.find()) throw new AssertionError(page);
        var guest = server.visitor();
        guest.post(link.group(1), "password", TestServer.PASSWORD);
        return guest;
    }
}

package org.coxswain.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coxswain.brief.BriefQuestion;
import org.coxswain.brief.Briefs;
import org.coxswain.brief.Json;
import org.coxswain.facts.Batches;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.coxswain.intake.Manifest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Five account executives and an SDR, whose export has no list of stages and no outcomes: a stage says what became of a
 * deal. A few deals are in pounds, for which there is no rate.
 */
record LittleFirm(Path export, Path data) {

    private static final LocalDate LAST = LocalDate.of(2026, 5, 31);
    private static final List<String> OPEN = List.of("Discovery", "Proposal", "Negotiation");
    private static final int PEOPLE = 6;
    private static final int DEALS = 240;

    static LittleFirm in(Path folder) throws IOException {
        var firm = new LittleFirm(folder.resolve("export"), folder.resolve("data"));
        Files.createDirectories(firm.export);
        for (var table : tables().entrySet()) {
            Files.write(firm.export.resolve(table.getKey()), table.getValue());
        }
        var request = IntakeRequest.of(firm.export, new Batches(firm.data.resolve("facts")).next());
        if (Intake.of(IntakeSettings.modest()).read(request) instanceof IntakeOutcome.Refused refused) {
            throw new AssertionError(refused.sentence());
        }
        return firm;
    }

    private static Map<String, List<String>> tables() {
        var tables = new TreeMap<String, List<String>>();
        var people = tables.computeIfAbsent("people.csv", name -> new ArrayList<>());
        people.add("person_id,name,manager_id,team,role,segment,hired_on");
        for (var person = 0; person < PEOPLE; person++) {
            var role = person == PEOPLE - 1 ? "SDR" : "Account executive";
            people.add("p%d,Person %c,,North,%s,,2024-01-01".formatted(person, 'A' + person, role));
        }
        var deals = tables.computeIfAbsent("opportunities.csv", name -> new ArrayList<>());
        deals.add("opportunity_id,owner_id,name,created_at,stage,amount,currency,expected_close");
        var changes = tables.computeIfAbsent("stage_changes.csv", name -> new ArrayList<>());
        changes.add("opportunity_id,changed_at,stage");
        for (var deal = 0; deal < DEALS; deal++) {
            add(deal, deals, changes);
        }
        return tables;
    }

    private static void add(int deal, List<String> deals, List<String> changes) {
        var random = new SplittableRandom(deal);
        var created = LAST.minusDays(10 + random.nextInt(380));
        var day = created;
        var steps = 1 + random.nextInt(OPEN.size() + 1);
        var stage = "";
        for (var step = 0; step < steps; step++) {
            stage = step < OPEN.size() ? OPEN.get(step) : "Closed Won";
            changes.add("D%d,%s,%s".formatted(deal, day, stage));
            day = day.plusDays(3 + random.nextInt(25));
            day = day.isAfter(LAST) ? LAST : day;
        }
        if (steps <= OPEN.size() && random.nextInt(3) > 0) {
            stage = random.nextInt(4) == 0 ? "Parked" : "Closed Lost";
            changes.add("D%d,%s,%s".formatted(deal, day, stage));
        }
        var currency = deal % 40 == 7 ? "GBP" : "EUR";
        var amount = 1000 + random.nextInt(9000);
        deals.add("D%d,p%d,Deal %d,%s,%s,%d.00,%s,%s"
                .formatted(deal, deal % PEOPLE, deal, created, stage, amount, currency, LAST.plusDays(40)));
    }

    /** Negotiation first, and what being parked and being won mean. */
    static String[] stages(String parked, String won, String... more) {
        var fields = Stream.of(
                        "Negotiation open",
                        "Discovery open",
                        "Proposal open",
                        "Parked " + parked,
                        "Closed_Won " + won,
                        "Closed_Lost lost")
                .toList();
        var said = Stream.iterate(0, number -> number + 1).limit(fields.size()).flatMap(number -> {
            var words = fields.get(number).split(" ");
            var stale = number == 1 ? "21" : "";
            return Stream.of(
                    "stage." + number,
                    words[0].replace('_', ' '),
                    "outcome." + number,
                    words[1],
                    "stale." + number,
                    stale);
        });
        return Stream.concat(said, Stream.of(more)).toArray(String[]::new);
    }

    /** The brief of everybody, reckoned with what is said. */
    JsonNode told(Organisation said) throws IOException {
        var batches = new Batches(data.resolve("facts")).recorded();
        var imported = Manifest.read(batches.getLast());
        var manifest = said.over(imported);
        var calendar = manifest.calendar().fiscal();
        try (var engine = DuckDb.inMemory(data.resolveSibling("aside"))) {
            var facts = Facts.open(engine, batches, said.terms(imported)).on(LAST);
            var question = new BriefQuestion(facts, manifest, calendar, calendar.quarterOf(LAST));
            return switch (Briefs.open(question).of(null)) {
                case Briefs.Answer.Told brief -> JsonMapper.shared().readTree(Json.write(brief.brief()));
                case Briefs.Answer.Unknown unknown -> throw new AssertionError(unknown.sentence());
            };
        }
    }
}

package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The brief of a public sales team says what others have counted in its files. Skipped where the files are not. */
class MavenFactsTest {

    private static final Path EXPORT = Path.of("../shared/data/maven-crm");
    private static final double HUNDREDTH_OF_PERCENT = 0.00006;

    private static FactsSheet facts = new FactsSheet(List.of());
    private static JsonNode brief = JsonMapper.shared().createObjectNode();

    @BeforeAll
    static void makeTheBrief() throws Exception {
        assumeTrue(Files.exists(EXPORT.resolve("facts.md")), "the public data set is not here");
        facts = FactsSheet.of(EXPORT.resolve("facts.md"));
        var ended = Here.run("brief", EXPORT.toString(), "--format", "json");
        assertThat(ended.err()).isEmpty();
        brief = JsonMapper.shared().readTree(ended.out());
    }

    @Test
    void countsWhatIsThere() {
        var data = brief.get("data");
        assertThat(data.get("opportunities").asInt()).isEqualTo(facts.number("rows (\\d+)"));
        assertThat(data.get("won").asInt()).isEqualTo(facts.number("'Won': (\\d+)"));
        assertThat(data.get("lost").asInt()).isEqualTo(facts.number("'Lost': (\\d+)"));
        assertThat(data.get("open").asInt())
                .isEqualTo(facts.number("'Engaging': (\\d+)") + facts.number("'Prospecting': (\\d+)"));
        assertThat(data.get("people").asInt()).isEqualTo(facts.number("agents in teams (\\d+)"));
        assertThat(data.get("last").asString()).isEqualTo(facts.said("close_date [-0-9]+\\.\\.([-0-9]+)"));
    }

    @Test
    void figuresOfTheWholeTeam() {
        var team = brief.get("team").get("metrics");
        assertThat(team.get("wonAmount").decimalValue()).isEqualByComparingTo(facts.said("won value total (\\d+)"));
        assertThat(team.get("averageWon").asDouble())
                .isCloseTo(Double.parseDouble(facts.said("total \\d+, mean ([.\\d]+)")), within(0.006));
        assertThat(team.get("medianWon").asDouble())
                .isEqualTo(Double.parseDouble(facts.said("mean [.\\d]+, median ([.\\d]+)")));
        assertThat(team.get("winRate").asDouble())
                .isCloseTo(FactsSheet.share(facts.said("win rate overall ([.\\d]+)%")), within(HUNDREDTH_OF_PERCENT));
        assertThat(team.get("medianCycleDays").asDouble())
                .isEqualTo(Double.parseDouble(facts.said("cycle won: n=\\d+ median ([.\\d]+)")));
        assertThat(team.get("medianClosedDays").asDouble())
                .isEqualTo(Double.parseDouble(facts.said("cycle closed: n=\\d+ median ([.\\d]+)")));
    }

    @Test
    void figuresOfEachAgent() {
        assertThat(facts.table("agent")).hasSize(30).allSatisfy(row -> {
            var agent = person(row.get("agent"));
            assertThat(name(agent.get("managerId").asString())).isEqualTo(row.get("manager"));
            var metrics = agent.get("metrics");
            assertThat(metrics.get("won").asString()).isEqualTo(row.get("won"));
            assertThat(metrics.get("lost").asString()).isEqualTo(row.get("lost"));
            assertThat(metrics.get("open").asString()).isEqualTo(row.get("open"));
            assertThat(metrics.get("winRate").asDouble())
                    .isCloseTo(FactsSheet.share(row.get("win rate")), within(HUNDREDTH_OF_PERCENT));
            assertThat(metrics.get("wonAmount").decimalValue()).isEqualByComparingTo(row.get("revenue"));
            assertThat(metrics.get("averageWon").decimalValue()).isEqualByComparingTo(row.get("avg won"));
            assertThat(metrics.get("medianCycleDays").decimalValue()).isEqualByComparingTo(row.get("median cycle won"));
            assertThat(metrics.get("medianClosedDays").decimalValue())
                    .isEqualByComparingTo(row.get("median cycle closed"));
        });
    }

    @Test
    void agentsWithoutOpportunitiesAppearAndAreNotJudged() {
        var idle = facts.said("in teams without deals: \\[(.*?)\\]")
                .replace("'", "")
                .split(", ");
        assertThat(idle).hasSize(5).allSatisfy(name -> {
            var agent = person(name);
            assertThat(agent.get("metrics").get("won").asInt()
                            + agent.get("metrics").get("lost").asInt())
                    .isZero();
            assertThat(agent.get("metrics").get("winRate").isNull()).isTrue();
            assertThat(agent.get("gap").isNull()).isTrue();
            assertThat(agent.get("levers")).isEmpty();
            assertThat(agent.get("focus")).isEmpty();
            assertThat(agent.get("noFocusReason").asString()).isNotBlank();
        });
    }

    @Test
    void revenueOfEachManagerAndQuarter() {
        for (var row : facts.table("manager", "2017-Q1")) {
            row.cells().forEach((quarter, revenue) -> {
                if (quarter.startsWith("2017"))
                    assertThat(quarter(row.get("manager"), quarter)
                                    .get("wonAmount")
                                    .decimalValue())
                            .as("%s %s", row.get("manager"), quarter)
                            .isEqualByComparingTo(revenue);
            });
        }
    }

    @Test
    void winsOfEachManagerAndQuarter() {
        for (var row : facts.table("manager win rate", "2017-Q1")) {
            row.cells().forEach((quarter, share) -> {
                if (!quarter.startsWith("2017")) return;
                var tally = quarter(row.get("manager win rate"), quarter);
                var won = tally.get("won").asInt();
                assertThat(won + "/" + (won + tally.get("lost").asInt())).isEqualTo(share);
            });
        }
    }

    @Test
    void figuresOfEachProductOfficeSectorAndMonth() {
        for (var row : facts.table("product")) {
            agrees(part(row.get("product").replace("GTXPro", "GTX Pro")), row);
        }
        facts.table("office").forEach(row -> agrees(part(row.get("office")), row));
        facts.table("sector").forEach(row -> agrees(part(row.get("sector")), row));
        facts.table("month").forEach(row -> agrees(part(row.get("month")), row));
    }

    @Test
    void aProductWrittenInTwoWaysIsPutRightAndSaid() {
        var repairs = brief.get("data").get("repairs").valueStream().map(JsonNode::toString);
        assertThat(repairs)
                .anySatisfy(repair ->
                        assertThat(repair).contains("GTXPro").contains(":" + facts.number("'GTXPro': (\\d+)")));
    }

    private static void agrees(JsonNode part, FactsSheet.Row row) {
        assertThat(part.get("won").asString()).isEqualTo(row.get("won"));
        assertThat(part.get("wonAmount").decimalValue()).isEqualByComparingTo(row.get("revenue"));
        if (row.has("lost")) assertThat(part.get("lost").asString()).isEqualTo(row.get("lost"));
    }

    private static JsonNode part(String name) {
        return only(brief.get("breakdowns").valueStream().filter(cut -> is(cut, "part", name)), name);
    }

    private static JsonNode quarter(String manager, String label) {
        var quarters = brief.get("quarters").valueStream().filter(tally -> is(tally, "label", label));
        var whose = manager.equals("ALL")
                ? quarters.filter(tally -> is(tally, "scope", "all"))
                : quarters.filter(tally -> is(tally, "scope", "manager")
                        && name(tally.get("id").asString()).equals(manager));
        return only(whose, manager + " in " + label);
    }

    private static JsonNode only(Stream<JsonNode> found, String name) {
        var all = found.toList();
        assertThat(all).as(name).hasSize(1);
        return all.getFirst();
    }

    private static boolean is(JsonNode node, String field, String value) {
        return node.get(field).asString().equals(value);
    }

    private static JsonNode person(String name) {
        return only(brief.get("people").valueStream().filter(person -> is(person, "name", name)), name);
    }

    private static String name(String id) {
        return brief.get("people")
                .valueStream()
                .filter(person -> is(person, "id", id))
                .map(person -> person.get("name").asString())
                .findFirst()
                .orElse(id);
    }
}

package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.coxswain.Command;
import org.coxswain.backtest.SteadyCompany;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reference figures come from the rules of thumb written down once more in Python, on the same company. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BacktestTest {

    @TempDir
    static Path home;

    @TempDir
    Path folder;

    private Path steady = Path.of("");
    private JsonNode whole = MissingNode.getInstance();

    @BeforeAll
    void replay() throws Exception {
        steady = new SteadyCompany().in(home.resolve("steady"));
        whole = backtest();
    }

    @Test
    void eachRuleOfThumbSaysWhatItSaysByHand() {
        var row = row(whole, "2024-05-06");

        assertThat(row.get("actual").asInt()).isEqualTo(44_000);
        assertThat(row.get("week").asInt()).isEqualTo(6);
        assertThat(mean(row, "lastPeriod")).isEqualTo(43_000);
        assertThat(mean(row, "runRate")).isCloseTo(45_091.21, within(.01));
        assertThat(mean(row, "restOfPeriod")).isEqualTo(45_875);
        assertThat(mean(row, "stageWeighted")).isCloseTo(38_047.79, within(.01));
        assertThat(mean(row, "pipelineRatio")).isCloseTo(44_148.67, within(.01));
    }

    @Test
    void theLastFourWholeQuartersAreReplayedMondayByMonday() {
        var rows = whole.get("rows");

        assertThat(rows.size()).isEqualTo(51);
        assertThat(rows.get(0).get("asOf").asString()).isEqualTo("2024-04-01");
        assertThat(rows.get(50).get("asOf").asString()).isEqualTo("2025-03-24");
        assertThat(score(whole, "lastPeriod").get("mape").asDouble()).isCloseTo(.0230, within(1e-4));
        assertThat(score(whole, "runRate").get("mape").asDouble()).isCloseTo(.0685, within(1e-4));
        assertThat(score(whole, "restOfPeriod").get("mape").asDouble()).isCloseTo(.0391, within(1e-4));
        assertThat(score(whole, "stageWeighted").get("mape").asDouble()).isCloseTo(.1897, within(1e-4));
        assertThat(score(whole, "pipelineRatio").get("mape").asDouble()).isCloseTo(.0364, within(1e-4));
    }

    @Test
    void theSummaryIsThatOfTheRows() {
        for (var score : whole.get("summary")) {
            var member = score.get("member").asString();
            assertThat(score.get("mape").asDouble())
                    .isCloseTo(
                            mean(
                                    whole,
                                    row -> Math.abs(mean(row, member)
                                                    / row.get("actual").asDouble()
                                            - 1)),
                            within(1e-4));
            assertThat(score.get("coverage80").asDouble())
                    .isCloseTo(mean(whole, row -> held(row, member) ? 1 : 0), within(1e-4));
        }
    }

    @Test
    void aTeamIsReplayedWithItsOwnDeals() {
        var backtest = backtest("--team", "east", "--from", "2024-04-01", "--to", "2024-06-30");
        assertThat(backtest.get("rows").get(0).get("actual").asInt()).isEqualTo(27_000);
    }

    @Test
    void aQuarterThatIsNotOverIsNamedAndLeftOut() throws Exception {
        var deals = new SteadyCompany(LocalDate.of(2025, 2, 28)).in(folder.resolve("short"));
        var backtest =
                JsonMapper.shared().readTree(run(deals, "--every", "month").out());

        assertThat(backtest.get("rows").size()).isEqualTo(12);
        assertThat(backtest.get("leftOut").get(0).get("what").asString()).isEqualTo("2025-Q1");
        assertThat(backtest.get("leftOut").get(0).get("reason").asString())
                .contains("not over", "27\u00a0Feb\u00a02025");
    }

    @Test
    void tooLittlePastIsSaidWithWhatIsMissing() throws Exception {
        var deals = new SteadyCompany(LocalDate.of(2023, 8, 31)).in(folder.resolve("young"));
        var ended = run(deals);

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.lastError()).contains("2023-Q3 is the first it can test", "30 days of it are missing");
    }

    @Test
    void theSameBytesComeOfOneCoreAndOfTwo() throws Exception {
        var words = new String[] {"backtest", steady.toString(), "--format", "json", "--from", "2024-10-01"};
        var one = Command.coxswain(words)
                .with("JAVA_TOOL_OPTIONS", "-XX:ActiveProcessorCount=1")
                .run();
        var two = Command.coxswain(words)
                .with("JAVA_TOOL_OPTIONS", "-XX:ActiveProcessorCount=2")
                .run();

        assertThat(one.exit()).isZero();
        assertThat(two.out()).isEqualTo(one.out());
    }

    @Test
    void eachFormIsWrittenAsAsked() throws Exception {
        var half = List.of("--every", "month", "--from", "2024-04-01", "--to", "2024-09-30");
        for (var form : List.of("html", "txt", "csv")) {
            var out = folder.resolve("backtest." + form);
            var words = Stream.concat(Stream.of("backtest", steady.toString(), "--out", out.toString()), half.stream());
            assertThat(Coxswain.run(words.toArray(String[]::new))).isZero();
        }
        assertThat(folder.resolve("backtest.html")).content().contains("<h1", "2024-Q2 brought $44k", "Week by week");
        assertThat(folder.resolve("backtest.txt"))
                .content()
                .startsWith("Coxswain · back-test")
                .contains("Run rate");
        assertThat(Files.readAllLines(folder.resolve("backtest.csv")))
                .hasSize(1 + 6 * 6)
                .contains("2024-05-06,2024-Q2,6,2024-06-30,44000.00,lastPeriod,43000.00," + band());
    }

    @Test
    void daysThatLieTheWrongWayRoundAreWrongUsage() {
        assertThat(run(steady, "--from", "2025-01-01", "--to", "2024-01-01").exit())
                .isEqualTo(2);
    }

    private String band() {
        var told = row(whole, "2024-05-06").at("/members/lastPeriod");
        return "%s,%s,%s".formatted(text(told, "p10"), text(told, "p50"), text(told, "p90"));
    }

    private static String text(JsonNode told, String name) {
        return String.format(Locale.ROOT, "%.2f", told.get(name).asDouble());
    }

    private JsonNode backtest(String... words) {
        var ended = run(steady, words);
        assertThat(ended.err()).isEmpty();
        return JsonMapper.shared().readTree(ended.out());
    }

    private static Command.Ended run(Path deals, String... words) {
        var all = new ArrayList<>(List.of("backtest", deals.toString(), "--format", "json"));
        all.addAll(List.of(words));
        return Here.run(all.toArray(String[]::new));
    }

    private static JsonNode row(JsonNode backtest, String day) {
        return StreamSupport.stream(backtest.get("rows").spliterator(), false)
                .filter(row -> row.get("asOf").asString().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode score(JsonNode backtest, String member) {
        return StreamSupport.stream(backtest.get("summary").spliterator(), false)
                .filter(row -> row.get("member").asString().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private static double mean(JsonNode backtest, ToDoubleFunction<JsonNode> figure) {
        return StreamSupport.stream(backtest.get("rows").spliterator(), false)
                .mapToDouble(figure)
                .average()
                .orElseThrow();
    }

    private static double mean(JsonNode row, String member) {
        return row.at("/members/%s/mean".formatted(member)).asDouble();
    }

    private static boolean held(JsonNode row, String member) {
        double actual = row.get("actual").asDouble();
        var told = row.at("/members/" + member);
        return told.get("p10").asDouble() <= actual && actual <= told.get("p90").asDouble();
    }
}

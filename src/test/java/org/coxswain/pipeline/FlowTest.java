package org.coxswain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.CanonicalTable;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.facts.TinyBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final String[] STAGES = {
        "'Open',1,'open',null,null,null", "'Won',null,'won',null,null,null", "'Lost',null,'lost',null,null,null"
    };

    @TempDir
    Path folder;

    @Test
    void namesWhatMovedBetweenTheStartOfTheQuarterAndToday() throws Exception {
        var flow = flow(
                new String[] {
                    deal("raised", "2026-01-10", "open", ""),
                    deal("won", "2026-02-10", "won", "2026-04-20"),
                    deal("lost", "2026-02-10", "lost", "2026-04-25"),
                    deal("pushedOut", "2026-03-01", "open", ""),
                    deal("pulledIn", "2026-03-01", "open", ""),
                    deal("new", "2026-04-05", "open", "")
                },
                new String[] {
                    step("raised", "2026-01-10", "Open", "100", "2026-06-01"),
                    step("raised", "2026-05-01", "Open", "130.55", "2026-06-01"),
                    step("won", "2026-02-10", "Open", "200", "2026-05-01"),
                    step("won", "2026-04-20", "Won", "190", "2026-05-01"),
                    step("lost", "2026-02-10", "Open", "70", "2026-06-30"),
                    step("lost", "2026-04-25", "Lost", "70", "2026-06-30"),
                    step("pushedOut", "2026-03-01", "Open", "40", "2026-06-30"),
                    step("pushedOut", "2026-05-15", "Open", "45", "2026-07-10"),
                    step("pulledIn", "2026-03-01", "Open", "60", "2026-09-01"),
                    step("pulledIn", "2026-05-15", "Open", "60", "2026-06-10"),
                    step("new", "2026-04-05", "Open", "10", "2026-06-01")
                });

        assertThat(flow)
                .isEqualTo(new Flow(
                        money("410.00"),
                        money("10.00"),
                        money("60.00"),
                        money("30.55"),
                        money("10.00"),
                        money("40.00"),
                        money("70.00"),
                        money("190.00"),
                        money("200.55"),
                        true));
    }

    @Test
    void balancesToTheCentWhateverHappened() throws Exception {
        var random = new SplittableRandom(7);
        for (var round = 0; round < 20; round++) {
            var ids = IntStream.range(0, 40).boxed().toList();
            var deals = ids.stream().map(id -> anyDeal(id, random)).toArray(String[]::new);
            var steps = ids.stream()
                    .flatMap(id -> IntStream.range(0, random.nextInt(4)).mapToObj(step -> anyStep(id, random)))
                    .toArray(String[]::new);

            assertThat(flow(deals, steps).atEnd()).as("Flow refuses to be out").isNotNull();
        }
    }

    private Flow flow(String[] deals, String[] steps) throws Exception {
        var batch = TinyBatch.in(folder.resolve("batch"))
                .with(CanonicalTable.OPPORTUNITIES, deals)
                .with(CanonicalTable.STAGES, STAGES)
                .with(CanonicalTable.STAGE_CHANGES, steps);
        try (var engine = DuckDb.inMemory(folder.resolve("scratch"))) {
            var facts = Facts.open(engine, List.of(batch.folder()), new Facts.Money("EUR", Map.of()));
            return review(facts.on(DAY)).flow();
        }
    }

    private static PipelineReview review(AsOf facts) {
        var calendar = FiscalCalendar.CALENDAR_YEAR;
        return PipelineReview.of(new PipelineQuestion(facts, calendar, calendar.quarterOf(DAY), List.of()));
    }

    private static String deal(String id, String created, String outcome, String closed) {
        return "'%s','ann',null,null,null,null,null,null,null,%d,'%s',null,null,null,null,null,%s,'%s',null,null,null,null"
                .formatted(id, day(created), "Open", closed.isEmpty() ? "null" : day(closed) + "", outcome);
    }

    private static String step(String id, String on, String stage, String amount, String close) {
        return "'%s',%d,%d,'%s',%s,%d,'ann',null".formatted(id, day(on) * 86400L, day(on), stage, amount, day(close));
    }

    private static String anyDeal(int id, SplittableRandom random) {
        var outcome = List.of("open", "won", "lost").get(random.nextInt(3));
        var created = DAY.minusDays(random.nextInt(200));
        var closed = created.plusDays(random.nextInt(200));
        return deal("d" + id, created.toString(), outcome, outcome.equals("open") ? "" : closed.toString());
    }

    private static String anyStep(int id, SplittableRandom random) {
        var on = DAY.minusDays(random.nextInt(200)).toString();
        var stage = List.of("Open", "Open", "Won", "Lost").get(random.nextInt(4));
        var amount = random.nextInt(5) == 0 ? "null" : random.nextInt(100_000) / 100.0 + "";
        return step(
                "d" + id,
                on,
                stage,
                amount,
                DAY.plusDays(random.nextInt(200) - 100).toString());
    }

    private static int day(String day) {
        return (int) LocalDate.parse(day).toEpochDay();
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}

package org.coxswain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.facts.CanonicalTable;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.facts.TinyBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HygieneTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final long TEN_O_CLOCK = DAY.minusDays(7).toEpochDay() * 86_400 + 36_000;

    @TempDir
    Path folder;

    @Test
    void tenDealsMovedInFiveMinutesWereEnteredInOneSitting() throws Exception {
        var kept = kept(deal -> TEN_O_CLOCK + 30L * deal);
        assertThat(kept.batches()).containsExactly(new Hygiene.Batch("ann", 1, 10, 10));
        assertThat(kept.edits()).isEqualTo(10);
        assertThat(kept.changes()).isEqualTo(10);
    }

    @Test
    void oneAnHourIsEnteredAsItHappens() throws Exception {
        assertThat(kept(deal -> TEN_O_CLOCK + 3_600L * deal).batches()).isEmpty();
    }

    @Test
    void daysWithoutATimeTellOfNoSitting() throws Exception {
        assertThat(kept(deal -> TEN_O_CLOCK - 36_000).batches()).isEmpty();
    }

    @Test
    void closingDaysAtTheEndOfAMonthAndThoseGoneAreCounted() throws Exception {
        var flaws = kept(deal -> TEN_O_CLOCK + 3_600L * deal).flaws();
        assertThat(flaws).contains(new Hygiene.Flaw("parked_close", 5, 10), new Hygiene.Flaw("past_close", 5, 10));
    }

    /** Ten open deals, half of them due at the end of June and half a week ago, each changed once at its second. */
    private Hygiene kept(IntToLongFunction second) throws Exception {
        var deals = IntStream.range(0, 10).mapToObj(HygieneTest::deal).toArray(String[]::new);
        var steps = IntStream.range(0, 10)
                .mapToObj(deal -> "'d%d',%d,%d,'Open',100,%d,'ann',null"
                        .formatted(
                                deal,
                                second.applyAsLong(deal),
                                second.applyAsLong(deal) / 86_400,
                                due(deal).toEpochDay()))
                .toArray(String[]::new);
        var batch = TinyBatch.in(folder.resolve("batch"))
                .with(CanonicalTable.OPPORTUNITIES, deals)
                .with(CanonicalTable.STAGES, "'Open',1,'open',null,null,null", "'Won',null,'won',null,null,null")
                .with(CanonicalTable.STAGE_CHANGES, steps);
        try (var engine = DuckDb.inMemory(folder.resolve("scratch"))) {
            var facts = Facts.open(engine, List.of(batch.folder()), new Facts.Money("EUR", Map.of()))
                    .on(DAY);
            var calendar = FiscalCalendar.CALENDAR_YEAR;
            PipelineReview.of(new PipelineQuestion(facts, calendar, calendar.quarterOf(DAY), List.of()));
            return Hygiene.of(facts);
        }
    }

    private static LocalDate due(int deal) {
        return deal % 2 == 0 ? LocalDate.of(2026, 6, 30) : LocalDate.of(2026, 5, 13);
    }

    private static String deal(int deal) {
        return "'d%d','ann',null,null,null,null,null,null,null,%d,'Open',null,null,null,%d,null,null,'open',null,null,null,null"
                .formatted(deal, DAY.minusDays(60).toEpochDay(), due(deal).toEpochDay());
    }
}

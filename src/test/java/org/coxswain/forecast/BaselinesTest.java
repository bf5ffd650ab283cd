package org.coxswain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.facts.CanonicalTable;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.facts.TinyBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The company is small enough to be added up by hand; ranges were reckoned with python's math module. */
class BaselinesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 31);
    private static final Period QUARTER = FiscalCalendar.CALENDAR_YEAR.quarterOf(DAY);
    private static final List<String> DEALS = List.of(
            "won 100 2019-01-10 2019-01-15",
            "won 300 2019-01-20 2019-03-01",
            "won 100 2019-04-05 2019-04-10",
            "won 500 2019-04-20 2019-06-01",
            "won 100 2019-07-05 2019-07-10",
            "won 200 2019-07-20 2019-09-01",
            "won 200 2019-10-05 2019-10-10",
            "won 400 2019-10-20 2019-12-01",
            "won 150 2020-01-05 2020-01-10",
            "lost 600 2018-12-01 2018-12-31",
            "lost 700 2019-04-25 2019-05-20",
            "open 900 2020-01-02 2020-03-15",
            "open 300 2020-01-03 2020-04-15");

    @TempDir
    Path folder;

    @Test
    void theLastPeriodIsToldAgain() throws Exception {
        isTold(Baseline.LAST_PERIOD, 600, 354.3642, 650.6831, 1194.7834);
    }

    @Test
    void theDailyPaceOfThirteenWeeksIsHeld() throws Exception {
        isTold(Baseline.RUN_RATE, 512.6374, 370.8333, 563.3074, 855.6816);
    }

    @Test
    void theUsualRestIsAddedToWhatIsClosed() throws Exception {
        isTold(Baseline.REST_OF_PERIOD, 500, 361.6917, 549.4209, 834.5876);
    }

    @Test
    void onlyWhatIsDueInThePeriodIsWeightedByItsStage() throws Exception {
        isTold(Baseline.STAGE_WEIGHTED, 886.3636, 607.5418, 859.5311, 1216.0376);
    }

    @Test
    void theOpenPipelineWinsTheShareThatItUsuallyWins() throws Exception {
        isTold(Baseline.PIPELINE_RATIO, 950, 545.6672, 934.9945, 1602.1022);
    }

    @Test
    void nothingIsToldOfAPastThatWasNotWatched() throws Exception {
        Baselines young = baselines(DEALS.subList(8, 9));

        assertThat(young.band(Baseline.LAST_PERIOD)).isEmpty();
        assertThat(young.band(Baseline.PIPELINE_RATIO)).isEmpty();
        assertThat(young.band(Baseline.RUN_RATE)).isPresent();
    }

    @Test
    void whatIsTakenBackToADayDoesNotKnowWhatCameAfterIt() throws Exception {
        var later = new ArrayList<>(DEALS);
        later.add("won 5000 2019-12-20 2020-02-10");
        for (Baseline baseline : List.of(Baseline.LAST_PERIOD, Baseline.RUN_RATE, Baseline.REST_OF_PERIOD)) {
            assertThat(baselines(later).band(baseline))
                    .isEqualTo(baselines(DEALS).band(baseline));
        }
    }

    private void isTold(Baseline baseline, double mean, double p10, double p50, double p90) throws Exception {
        var band = baselines(DEALS).band(baseline).orElseThrow();
        assertThat(band.mean()).isCloseTo(mean, within(1e-4));
        assertThat(band.p10()).isCloseTo(p10, within(1e-4));
        assertThat(band.p50()).isCloseTo(p50, within(1e-4));
        assertThat(band.p90()).isCloseTo(p90, within(1e-4));
    }

    private Baselines baselines(List<String> deals) throws Exception {
        var batch = folder.resolve("batch" + deals.hashCode());
        var rows = deals.stream().map(BaselinesTest::row).toArray(String[]::new);
        TinyBatch.in(batch).with(CanonicalTable.OPPORTUNITIES, rows);
        try (var engine = DuckDb.inMemory(folder.resolve("scratch"))) {
            var facts = Facts.open(engine, List.of(batch), new Facts.Money("USD", Map.of()));
            return Baselines.of(new ForecastQuestion(facts.on(DAY), QUARTER, FiscalCalendar.CALENDAR_YEAR));
        }
    }

    /** State, amount, day of creation, and the day it closed or is expected to. */
    private static String row(String deal) {
        var told = deal.split(" ");
        long created = LocalDate.parse(told[2]).toEpochDay();
        long end = LocalDate.parse(told[3]).toEpochDay();
        boolean open = told[0].equals("open");
        return "'%s','ann',null,null,null,null,null,null,%d,%d,null,%s,null,'USD',%s,null,%s,'%s',null,null,null,null"
                .formatted(deal, created * 86_400, created, told[1], open ? end : "null", open ? "null" : end, told[0]);
    }
}

package org.coxswain.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an organisation says of its stages and rates goes before what the files say. */
class SaidOfFactsTest {

    private static final Sql STAGES = new Sql("stages", """
        select stage.stage, stage.position, stage.outcome, stage.stale_after_days from stage order by stage.stage
        """);
    private static final Sql DEALS = new Sql("deals", """
        select deal.opportunity_id, deal.outcome, deal.closed_on, deal.amount from deal order by deal.opportunity_id
        """);
    private static final Facts.Money EUROS = new Facts.Money("EUR", Map.of());

    record Stage(
            String stage,
            @Nullable Integer position,
            String outcome,
            @Nullable Integer staleAfterDays) {}

    record Deal(
            String opportunityId,
            String outcome,
            @Nullable Integer closedOn,
            @Nullable BigDecimal amount) {}

    @TempDir
    Path folder;

    private DuckDb engine;

    @BeforeEach
    void start() {
        engine = DuckDb.inMemory(folder.resolve("scratch"));
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    private TinyBatch three() throws Exception {
        return TinyBatch.in(folder.resolve("batch"))
                .with(
                        CanonicalTable.STAGES,
                        "'Discovery',1,'open',null,20,null",
                        "'Parked',2,'open',null,null,null",
                        "'Proposal',3,'open',null,null,null",
                        "'Lost',null,'lost',null,null,null")
                .with(
                        CanonicalTable.OPPORTUNITIES,
                        "'a','ann',null,null,null,null,null,null,null,100,'Discovery',10,null,'USD',150,null,null,'open',null,null,null,null",
                        "'b','ann',null,null,null,null,null,null,null,100,'Parked',20,null,'USD',120,null,null,'open',null,null,null,null",
                        "'c','ann',null,null,null,null,null,null,null,100,'Lost',30,null,'USD',null,null,110,'lost',null,null,null,null");
    }

    private AsOf told(TinyBatch batch, Terms terms) {
        return Facts.open(engine, List.of(batch.folder()), terms).on(LocalDate.ofEpochDay(200));
    }

    @Test
    void openStagesStandInTheOrderThatIsSaid() throws Exception {
        var said =
                List.of(new SaidStage("Proposal", 1, null, 14, null), new SaidStage("Discovery", 2, null, null, null));
        assertThat(told(three(), new Terms(EUROS, said)).ask(Stage.class, STAGES, Map.of()))
                .containsExactly(
                        new Stage("Discovery", 2, "open", 20),
                        new Stage("Lost", null, "lost", null),
                        new Stage("Parked", 3, "open", null),
                        new Stage("Proposal", 1, "open", 14));
    }

    @Test
    void dealsFollowTheOutcomeThatIsSaidOfTheirStage() throws Exception {
        var said = List.of(
                new SaidStage("Parked", null, "lost", null, null), new SaidStage("Lost", 1, "open", null, null));
        var asOf = told(three(), new Terms(new Facts.Money("USD", Map.of()), said));
        assertThat(asOf.ask(Deal.class, DEALS, Map.of()))
                .containsExactly(
                        new Deal("a", "open", null, new BigDecimal("10.00")),
                        new Deal("b", "lost", 120, new BigDecimal("20.00")),
                        new Deal("c", "open", null, new BigDecimal("30.00")));
        assertThat(asOf.ask(Stage.class, STAGES, Map.of()))
                .contains(new Stage("Parked", null, "lost", null), new Stage("Lost", 1, "open", null));
    }

    @Test
    void withAHistoryADealIsClosedTheDayItCameThere() throws Exception {
        var batch = three().with(
                        CanonicalTable.STAGE_CHANGES,
                        "'b',8640000,100,'Discovery',20,120,'ann',null",
                        "'b',9072000,105,'Parked',20,120,'ann',null");
        var said = List.of(new SaidStage("Parked", null, "lost", null, null));
        assertThat(told(batch, new Terms(EUROS, said)).ask(Deal.class, DEALS, Map.of()))
                .contains(new Deal("b", "lost", 105, null));
    }

    /** The deal closed on day 110 is told at the rate of that day, the others at that of the day asked about, 200. */
    @Test
    void anAmountIsToldAtTheRateOfItsDay() throws Exception {
        var rates = List.of(
                new RateSince("USD", LocalDate.ofEpochDay(180), new BigDecimal("0.4")),
                new RateSince("USD", LocalDate.ofEpochDay(150), new BigDecimal("0.3")));
        var money = new Facts.Money("EUR", Map.of("USD", new BigDecimal("0.5")), "EUR", rates);
        assertThat(told(three(), new Terms(money, List.of())).ask(Deal.class, DEALS, Map.of()))
                .extracting(Deal::amount)
                .containsExactly(new BigDecimal("4.00"), new BigDecimal("8.00"), new BigDecimal("15.00"));
    }

    @Test
    void theFirstRateHoldsForAllDaysBefore() throws Exception {
        var rates = List.of(new RateSince("USD", LocalDate.ofEpochDay(180), new BigDecimal("0.4")));
        var money = new Facts.Money("EUR", Map.of(), "EUR", rates);
        var asOf = told(three(), new Terms(money, List.of()));
        assertThat(asOf.ask(Deal.class, DEALS, Map.of()).getLast().amount()).isEqualByComparingTo("12");
        assertThat(asOf.unrated()).isEmpty();
    }

    @Test
    void ratesOfADayCanBeToldInTheOtherCurrency() {
        var since = LocalDate.ofEpochDay(180);
        var rates = List.of(new RateSince("USD", since, new BigDecimal("0.4")));
        var rate = Map.of("USD", new BigDecimal("0.5"), "GBP", new BigDecimal("1.2"));
        assertThat(new Facts.Money("EUR", rate, "EUR", rates)
                        .in("USD")
                        .orElseThrow()
                        .changes())
                .containsExactly(
                        new RateSince("EUR", since, new BigDecimal("2.5")),
                        new RateSince("GBP", since, new BigDecimal("3")));
    }
}

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

class FactsTest {

    private static final Sql DEALS = new Sql("deals", """
            select deal.opportunity_id, deal.owner_id, deal.stage, deal.position, deal.amount, deal.outcome,
                deal.closed_on, deal.pushes, deal.segment
            from deal order by deal.opportunity_id
            """);
    private static final Sql VISITS = new Sql("visits", """
            select visit.position, visit.entered_on, visit.left_on, visit.exit, visit.skipped, visit.owner_id
            from visit order by visit.visit_key, visit.position
            """);

    record Deal(
            String opportunityId,
            String ownerId,
            @Nullable String stage,
            @Nullable Integer position,
            @Nullable BigDecimal amount,
            String outcome,
            @Nullable Integer closedOn,
            int pushes,
            String segment) {}

    private static final Sql PEOPLE =
            new Sql("people", "select person_id, name, email, manager_id from person order by person_id");

    record Known(
            String personId,
            String name,
            @Nullable String email,
            @Nullable String managerId) {}

    record Owed(String personId, BigDecimal amount) {}

    record Visit(int position, int enteredOn, @Nullable Integer leftOn, String exit, boolean skipped, String ownerId) {}

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

    /** Ann's deal: Discovery on day 100, straight to Closing on 110, lost on 130; handed to Bob on 120. */
    private Facts handedOver() throws Exception {
        var batch = TinyBatch.in(folder.resolve("batch"))
                .with(CanonicalTable.PEOPLE, "'ann','Ann',null,null,'North',null,'ENT',null,null,null")
                .with(
                        CanonicalTable.OPPORTUNITIES,
                        "'d1','bob','Deal',null,null,null,null,null,8640000,100,'Lost',500,600,null,140,null,130,'lost',null,'price',null,null")
                .with(
                        CanonicalTable.STAGES,
                        "'Discovery',1,'open',null,null,null",
                        "'Proposal',2,'open',null,null,null",
                        "'Closing',3,'open',null,null,null",
                        "'Lost',null,'lost',null,null,null")
                .with(
                        CanonicalTable.STAGE_CHANGES,
                        "'d1',8640000,100,'Discovery',100,110,'ann',null",
                        "'d1',9504000,110,'Closing',null,150,null,null",
                        "'d1',10368000,120,null,500,null,'bob',null",
                        "'d1',11232000,130,'Lost',null,null,null,null");
        return open(batch);
    }

    private Facts open(TinyBatch... batches) {
        return Facts.open(
                engine, List.of(batches).stream().map(TinyBatch::folder).toList(), new Facts.Money("EUR", Map.of()));
    }

    private List<Deal> dealsOn(Facts facts, int day) {
        return facts.on(LocalDate.ofEpochDay(day)).ask(Deal.class, DEALS, Map.of());
    }

    private List<Visit> visitsOn(Facts facts, int day) {
        return facts.on(LocalDate.ofEpochDay(day)).ask(Visit.class, VISITS, Map.of());
    }

    @Test
    void aDealStandsWhereItsHistoryHadTakenItByThatDay() throws Exception {
        var facts = handedOver();

        assertThat(dealsOn(facts, 99)).isEmpty();
        assertThat(dealsOn(facts, 115))
                .containsExactly(new Deal("d1", "ann", "Closing", 3, new BigDecimal("100.00"), "open", null, 1, "ENT"));
        assertThat(dealsOn(facts, 125))
                .containsExactly(new Deal("d1", "bob", "Closing", 3, new BigDecimal("500.00"), "open", null, 1, "all"));
        assertThat(dealsOn(facts, 130))
                .containsExactly(new Deal("d1", "bob", "Lost", null, new BigDecimal("500.00"), "lost", 130, 1, "all"));
    }

    @Test
    void aSkippedStageCountsAsPassedWithoutTakingTime() throws Exception {
        assertThat(visitsOn(handedOver(), 200))
                .containsExactly(
                        new Visit(1, 100, 110, "advanced", false, "ann"),
                        new Visit(2, 110, 110, "advanced", true, "ann"),
                        new Visit(3, 110, 130, "lost", false, "bob"));
    }

    @Test
    void aVisitIsOpenUntilTheDayItEnded() throws Exception {
        assertThat(visitsOn(handedOver(), 105)).containsExactly(new Visit(1, 100, null, "open", false, "ann"));
    }

    @Test
    void withoutHistoryADealMakesOneVisit() throws Exception {
        var batch = TinyBatch.in(folder.resolve("plain"))
                .with(
                        CanonicalTable.OPPORTUNITIES,
                        "'a','ann',null,null,null,null,null,null,null,10,'Won',70,null,null,null,null,40,'won',null,null,null,null",
                        "'b','ann',null,null,null,null,null,null,null,20,'Engaging',null,null,null,null,null,null,'open',null,null,null,null",
                        "'c','ann',null,null,null,null,null,null,null,null,'Prospecting',null,null,null,null,null,null,'open',null,null,null,null");
        var facts = open(batch);

        assertThat(visitsOn(facts, 50))
                .containsExactly(
                        new Visit(1, 10, 40, "advanced", false, "ann"), new Visit(1, 20, null, "open", false, "ann"));
        assertThat(dealsOn(facts, 30))
                .as("a later closing is not known, nor the amount it brought")
                .containsExactly(
                        new Deal("a", "ann", null, null, null, "open", null, 0, "all"),
                        new Deal("b", "ann", "Engaging", null, null, "open", null, 0, "all"),
                        new Deal("c", "ann", "Prospecting", null, null, "open", null, 0, "all"));
    }

    /** The optimiser returns wrong numbers where it is on; see DuckDb. */
    @Test
    void numbersAreNotPressedTogetherOnTheWay() {
        record Setting(String optimizers) {}
        var setting = new Sql("setting", "select current_setting('disabled_optimizers') as optimizers");
        assertThat(engine.ask(Setting.class, setting, Map.of()))
                .containsExactly(new Setting("compressed_materialization"));
    }

    @Test
    void ofTwoBatchesTheLaterOneCounts() throws Exception {
        var earlier = TinyBatch.in(folder.resolve("1"))
                .with(
                        CanonicalTable.OPPORTUNITIES,
                        "'a','ann',null,null,null,null,null,null,null,10,'New',70,null,null,null,null,null,'open',null,null,null,null");
        var later = TinyBatch.in(folder.resolve("2"))
                .with(
                        CanonicalTable.OPPORTUNITIES,
                        "'a','bob',null,null,null,null,null,null,null,10,'New',80,null,'USD',null,null,null,'open',null,null,null,null");
        var facts = Facts.open(
                engine,
                List.of(earlier.folder(), later.folder()),
                new Facts.Money("EUR", Map.of("USD", new BigDecimal("0.5"))));

        assertThat(dealsOn(facts, 50))
                .containsExactly(new Deal("a", "bob", "New", null, new BigDecimal("40.00"), "open", null, 0, "all"));
    }

    /** A few deals exported alone name their owner and number their stages; the whole export before them knows both better. */
    @Test
    void aFewDealsDoNotForgetWhoPeopleAreNorTheOrderOfStages() throws Exception {
        var whole = TinyBatch.in(folder.resolve("1"))
                .with(
                        CanonicalTable.PEOPLE,
                        "'ann','Ann','ann@example.org','max','North',null,'ENT',null,null,null",
                        "'max','Max',null,null,'North','Manager',null,null,null,null")
                .with(
                        CanonicalTable.STAGES,
                        "'New',1,'open',null,null,null",
                        "'Proposal',2,'open',null,null,null",
                        "'Closing',3,'open',null,null,null");
        var few = TinyBatch.in(folder.resolve("2"))
                .with(
                        CanonicalTable.PEOPLE,
                        "'ann','ann',null,null,null,null,null,null,null,null",
                        "'max','Maximilian',null,null,'South','Manager',null,null,null,null")
                .with(
                        CanonicalTable.OPPORTUNITIES,
                        "'a','ann',null,null,null,null,null,null,null,10,'Closing',70,null,null,null,null,null,'open',null,null,null,null")
                .with(CanonicalTable.STAGES, "'Closing',1,'open',null,null,null");

        var facts = open(whole, few);
        assertThat(facts.on(LocalDate.ofEpochDay(50)).ask(Known.class, PEOPLE, Map.of()))
                .containsExactly(
                        new Known("ann", "Ann", "ann@example.org", "max"), new Known("max", "Maximilian", null, null));
        assertThat(dealsOn(facts, 50)).extracting("position").containsExactly(3);
    }

    /** Each export knows the stages of its own pipeline and counts them from one. */
    @Test
    void stagesOfTwoBatchesStandApartAlthoughTheyAreCountedAlike() throws Exception {
        var one = TinyBatch.in(folder.resolve("1"))
                .with(
                        CanonicalTable.OPPORTUNITIES,
                        "'a','ann',null,null,null,null,null,null,null,10,'New',70,null,null,null,null,null,'open',null,null,null,null")
                .with(CanonicalTable.STAGES, "'New',1,'open',null,null,null", "'Closing',2,'open',null,null,null")
                .with(CanonicalTable.STAGE_CHANGES, "'a',864000,10,'New',70,null,null,null");
        var other = TinyBatch.in(folder.resolve("2"))
                .with(
                        CanonicalTable.OPPORTUNITIES,
                        "'b','bob',null,null,null,null,null,null,null,10,'Angebot',80,null,null,null,null,null,'open',null,null,null,null")
                .with(CanonicalTable.STAGES, "'Angebot',1,'open',null,null,null")
                .with(CanonicalTable.STAGE_CHANGES, "'b',864000,10,'Angebot',80,null,null,null");

        assertThat(dealsOn(open(one, other), 50)).extracting("stage").containsExactly("New", "Angebot");
        assertThat(visitsOn(open(one, other), 50)).extracting("position").containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void aQuotaCountsForTheDaysThatFallIntoThePeriodToTheCent() throws Exception {
        var batch = TinyBatch.in(folder.resolve("batch"))
                .with(
                        CanonicalTable.PEOPLE,
                        "'ann','Ann',null,null,'North',null,'ENT',null,null,null",
                        "'bob','Bob',null,null,'North',null,'ENT',null,null,null")
                .with(
                        CanonicalTable.QUOTAS,
                        "'ann',20,22,1000,null",
                        "'ann',1,90,900,null",
                        "'bob',60,50,500,null",
                        "'bob',200,300,500,null");
        var asOf = Facts.open(engine, List.of(batch.folder()), new Facts.Money("USD", Map.of()))
                .on(LocalDate.ofEpochDay(150));
        var owed = new Sql("owed", "select owed.person_id, owed.amount from quota_in(:start, :end) as owed");
        var days = Map.of("start", LocalDate.ofEpochDay(22), "end", LocalDate.ofEpochDay(60));
        assertThat(asOf.ask(Owed.class, owed, days)) // a third of 1000 and 39 of 90 days of 900
                .containsExactly(new Owed("ann", new BigDecimal("723.33")));
    }
}

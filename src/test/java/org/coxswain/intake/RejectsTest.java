package org.coxswain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsTest {
    private static final String HEADER = "opportunity_id,owner_id,created_at,stage,amount,closed_at,outcome\n";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void clear() {
        desk = new Desk(folder);
    }

    private Manifest deals(String rows) {
        return desk.put("deals.csv", HEADER + rows).taken();
    }

    @Test
    void linesAreCountedThroughLineBreaksInsideQuotes() {
        var manifest = deals(
                "o1,Ann,2024-01-01,\"De\nmo\",1,,open\n\no2,Ann,2024-01-01,Demo,much,,open\no3,Ann,2024-01-01,Demo,2,,open\n");
        assertThat(manifest.rejected())
                .containsExactly(new Manifest.Rejected("deals.csv", 5L, "amount", "much", "not a number", true));
    }

    @Test
    void aRowIsKeptWithoutTheCellsThatCannotBeRead() {
        var manifest = deals("""
                o1,Ann,2024-01-01,Demo,much,soon,open
                o2,Ann,2024-01-02,Demo,10000000000000,,open
                o3,Ann,2024-01-02,Demo,9999999999999.99,,open
                o4,Ann,2024-01-03,Demo,5,,open
                o5,Ann,2024-01-03,Demo,5,,open
                """);
        assertThat(desk.ask("select opportunity_id, amount, closed_on from {opportunities} order by 1"))
                .containsExactly(
                        "o1|null|null", "o2|null|null", "o3|9999999999999.99|null", "o4|5.00|null", "o5|5.00|null");
        assertThat(manifest.rejected())
                .containsExactly(
                        new Manifest.Rejected("deals.csv", 2L, "amount", "much", "not a number", true),
                        new Manifest.Rejected("deals.csv", 2L, "closed_at", "soon", "not a date", true),
                        new Manifest.Rejected("deals.csv", 3L, "amount", "10000000000000", "too large a number", true));
        assertThat(manifest.rejectedCount()).isEqualTo(3);
        assertThat(manifest.unusableCells()).isEqualTo(3);
    }

    @Test
    void aRowThatIsRejectedIsListedOnceForWhatMadeItUseless() {
        desk.put("quotas.csv", """
                person_id,period_start,period_end,amount
                Ann,2024-01-01,later,1e15
                Ann,2024-04-01,2024-06-30,5
                """);
        assertThat(deals("o1,Ann,2024-01-01,Demo,1,,open\n").rejected())
                .containsExactly(new Manifest.Rejected("quotas.csv", 2L, "amount", "1e15", "too large a number"));
    }

    @Test
    void theFirstOfTwoRowsWithOneIdCounts() {
        var manifest = deals(
                "o1,Ann,2024-01-01,Demo,1,,open\no1,Ann,2024-01-01,Demo,2,,open\no2,Ann,2024-01-01,Demo,3,,open\n");
        assertThat(desk.ask("select opportunity_id, amount from {opportunities} order by 1"))
                .containsExactly("o1|1.00", "o2|3.00");
        assertThat(manifest.rejected())
                .containsExactly(
                        new Manifest.Rejected("deals.csv", 3L, "opportunity_id", "o1", "the same id as line 2"));
    }

    @Test
    void aFileCutInsideQuotesLosesOnlyItsLastRecord() {
        var manifest = deals("o1,Ann,2024-01-01,Demo,1,,open\no2,Ann,2024-01-01,\"Dem");
        assertThat(manifest.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.reason()).isEqualTo("a quoted field is never closed");
        });
        assertThat(desk.ask("select opportunity_id from {opportunities}")).containsExactly("o1");
    }

    @Test
    void aQuoteNeverClosedDoesNotSwallowTheRowsAfterIt() {
        var manifest = deals(
                "o1,Ann,2024-01-01,\"Demo,1,,open\no2,Ann,2024-01-01,Demo,2,,open\no3,Ann,2024-01-01,Demo,3,,open\n");
        assertThat(manifest.rejected()).extracting(Manifest.Rejected::line).containsExactly(2L);
        assertThat(desk.ask("select opportunity_id from {opportunities} order by 1"))
                .containsExactly("o2", "o3");
    }

    @Test
    void twoQuotesNeverClosedDoNotMakeOneRowOfTwo() {
        var manifest = deals("""
                o1,Ann,2024-01-01,"Demo,1,,open
                o2,Ann,2024-01-01,"Demo,2,,open
                o3,Ann,2024-01-01,"De
                mo",3,,open
                o4,Ann,2024-01-01,Demo,4,,open
                o5,Ann,2024-01-01,Demo,4,,open
                """);
        assertThat(manifest.rejected()).extracting(Manifest.Rejected::line).containsExactly(2L, 3L);
        assertThat(desk.ask("select opportunity_id from {opportunities} order by 1"))
                .containsExactly("o3", "o4", "o5");
    }

    @Test
    void aRowWithTooFewCellsIsRejected() {
        var manifest =
                deals("o1,Ann,2024-01-01,Demo,1,,open\no2,Ann,2024-01-01,Demo\no3,Ann,2024-01-01,Demo,1,,open\n");
        assertThat(manifest.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.value()).isEqualTo("o2 | Ann | 2024-01-01 | Demo");
            assertThat(row.reason()).isEqualTo("4 cells where the header has 7");
        });
    }

    @Test
    void aDealClosedBeforeItWasCreatedIsTakenAsCreatedThatDay() {
        var manifest = deals("o1,Ann,2024-02-01,Won,1,2024-01-20,won\no2,Ann,2024-01-01,Demo,2,,open\n");
        assertThat(desk.ask("select created_on, closed_on from {opportunities} where opportunity_id = 'o1'"))
                .containsExactly("19742|19742");
        assertThat(manifest.repairs())
                .containsExactly(new Manifest.Repair(
                        "closed before it was created: the closing day taken as the day of creation", 1, "o1"));
    }

    @Test
    void aWonDealWithoutAnyDateIsRejected() {
        var manifest = deals("o1,Ann,2024-02-01,Won,1,,won\no2,Ann,2024-01-01,Demo,2,,open\n");
        assertThat(manifest.rejected())
                .containsExactly(new Manifest.Rejected("deals.csv", 2L, "closed_at", "", "won, but nothing says when"));
    }

    @Test
    void aWonDealWithoutAClosingDateIsDatedByItsExpectedClose() {
        var manifest = desk.put("deals.csv", """
                opportunity_id,owner_id,created_at,stage,expected_close,closed_at,outcome
                o1,Ann,2024-01-01,Won,2024-03-01,,won
                o2,Ann,2024-01-01,Won,2030-01-01,,won
                o3,Ann,2024-04-01,Demo,2030-01-01,,open
                """).taken();
        assertThat(desk.ask("select closed_on, outcome from {opportunities} order by opportunity_id"))
                .containsExactly("19783|won", "19814|won", "null|open");
        assertThat(manifest.repairs())
                .containsExactly(new Manifest.Repair(
                        "closed without a closing date: the expected close, else the last activity, taken, but none after the data end",
                        2,
                        "o1"));
        assertThat(manifest.lastDay()).isEqualTo(19814);
    }

    @Test
    void closingsTypedAheadDoNotMakeTheDataEndLater() {
        var manifest = deals("o1,Ann,2024-01-01,Won,1,2031-01-20,won\no2,Ann,2024-01-03,Won,2,2024-01-09,won\n");
        assertThat(manifest.lastDay()).isEqualTo(19731);
    }

    @Test
    void moreThanHalfRejectedStopsTheReading() {
        desk.put(
                "deals.csv",
                HEADER + "o1,Ann,soon,Demo,1,,open\no2,Ann,later,Demo,2,,open\no3,Ann,2024-01-01,Demo,3,,open\n");
        assertThat(desk.refused())
                .isEqualTo(
                        "deals.csv: 2 of 3 rows cannot be read, more than half (the first at line 2, column created_at: 'soon', not a date); "
                                + "check the file, or say in a mapping file how to read it.");
        assertThat(desk.batch).doesNotExist();
    }

    @Test
    void everySameIdStopsTheReading() {
        desk.put("deals.csv", HEADER + "o1,Ann,2024-01-01,Demo,1,,open\n".repeat(5));
        assertThat(desk.refused()).startsWith("4 of 5 opportunities repeat an id");
    }

    @Test
    void aSecondPersonWithOneIdAndANegativeQuotaAreRejected() {
        desk.put("people.csv", "person_id,name\nAnn,Ann\nAnn,Other\n")
                .put(
                        "quotas.csv",
                        "person_id,period_start,period_end,amount\nAnn,2024-01-01,2024-03-31,100\nAnn,2024-04-01,2024-06-30,-5\nAnn,2024-07-01,2024-06-01,5\n");
        var manifest = deals("o1,Ann,2024-01-01,Demo,1,,open\n");
        assertThat(manifest.rejected())
                .containsExactly(
                        new Manifest.Rejected("people.csv", 3L, "person_id", "Ann", "the same id as line 2"),
                        new Manifest.Rejected("quotas.csv", 3L, "amount", "-5.00", "a quota cannot be negative"),
                        new Manifest.Rejected(
                                "quotas.csv", 4L, "period_end", "2024-06-01", "the period ends before it starts"));
        assertThat(desk.ask("select name from {people}")).containsExactly("Ann");
        assertThat(manifest.rows("quotas")).isEqualTo(1);
    }

    @Test
    void aLargeFileIsReadByTheEngineAndItsFaultsAreFoundAllTheSame() {
        var rows = new StringBuilder();
        for (int i = 0; i < 200_000; i++)
            rows.append('o')
                    .append(i)
                    .append(",Ann,2024-01-01 10:00:00,Demo,")
                    .append(i)
                    .append(".50,,open\n");
        deals(rows.toString());
        assertThat(desk.ask("select count(*), sum(amount), min(created_at) from {opportunities}"))
                .containsExactly("200000|20000000000.00|1704103200");
    }

    @Test
    void aLargeFileWithOneBadRowTellsItsLine() {
        var rows = new StringBuilder();
        for (int i = 0; i < 200_000; i++)
            rows.append('o')
                    .append(i)
                    .append(",Ann,2024-01-01 10:00:00,Demo,")
                    .append(i == 150_000 ? "#REF!" : "1")
                    .append(",,open\n");
        rows.append("o7,Ann,2024-01-01,Demo,1,,open\n");
        var manifest = deals(rows.toString());
        assertThat(manifest.rejected()).extracting(Manifest.Rejected::line).containsExactly(150_002L, 200_002L);
        assertThat(manifest.unusableCells()).isEqualTo(1);
        assertThat(manifest.rows("opportunities")).isEqualTo(200_000);
    }
}

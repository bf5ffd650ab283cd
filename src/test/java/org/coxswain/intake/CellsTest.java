package org.coxswain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void clear() {
        desk = new Desk(folder);
    }

    private void deals(String column, List<String> values) {
        var lines = new ArrayList<String>();
        lines.add("opportunity_id;owner_id;stage;outcome;created_at;" + column);
        for (int at = 0; at < values.size(); at++)
            lines.add("o%d;Ann;Demo;open;2024-01-01;%s".formatted(at, values.get(at)));
        desk.put("deals.csv", String.join("\n", lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            1.234,50 €   ~ 1234.50
            € 1.234,50   ~ 1234.50
            $1,234.50    ~ 1234.50
            USD 1,234.50 ~ 1234.50
            1'234.50 CHF ~ 1234.50
            1 234,50     ~ 1234.50
            1234.5       ~ 1234.50
            12,5         ~ 12.50
            1,234,567    ~ 1234567.00
            1.234.567    ~ 1234567.00
            1.5e3        ~ 1500.00
            +7           ~ 7.00
            """)
    void amountsInTheirManyStyles(String written, String amount) {
        deals("amount", List.of(written));
        desk.taken();
        assertThat(desk.ask("select amount from {opportunities}")).containsExactly(amount);
    }

    @Test
    void theWholeColumnSaysWhatAPointMeans() {
        deals("amount", List.of("1.234", "2.500", "3.999,00"));
        desk.taken();
        assertThat(desk.ask("select amount from {opportunities} order by opportunity_id"))
                .containsExactly("1234.00", "2500.00", "3999.00");
    }

    @Test
    void pointsThatCouldPartThousandsAreReadSoAndTold() {
        deals("amount", List.of("1.234", "950", "2.500"));
        assertThat(desk.taken().repairs())
                .containsExactly(new Manifest.Repair(
                        "amounts that could be read two ways: points read as parting thousands",
                        2,
                        "deals.csv, amount: 1.234"));
        assertThat(desk.ask("select amount from {opportunities} order by opportunity_id"))
                .containsExactly("1234.00", "950.00", "2500.00");
    }

    @Test
    void anErrorOfASpreadsheetIsRejectedWhereItStands() {
        deals("amount", List.of("10", "#REF!", "20"));
        var manifest = desk.taken();
        assertThat(manifest.rejected())
                .containsExactly(new Manifest.Rejected("deals.csv", 3L, "amount", "#REF!", "not a number", true));
        assertThat(manifest.rows("opportunities")).isEqualTo(3);
    }

    @Test
    void bracketsMeanLessThanNothingAndANegativeAmountIsUnknown() {
        deals("amount", List.of("10", "(500)"));
        var manifest = desk.taken();
        assertThat(desk.ask("select amount from {opportunities} order by opportunity_id"))
                .containsExactly("10.00", "null");
        assertThat(manifest.repairs()).anySatisfy(repair -> {
            assertThat(repair.kind()).startsWith("negative amount");
            assertThat(repair.example()).isEqualTo("o1");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            2024-03-04                    ~ 19786 ~ 1709510400
            2024-03-04 6:49:18            ~ 19786 ~ 1709534958
            2024-03-04T06:49:18Z          ~ 19786 ~ 1709534958
            2024-03-04T06:49:18.000+0000  ~ 19786 ~ 1709534958
            2024-03-04T08:49:18+02:00     ~ 19786 ~ 1709534958
            2024-03-04 06:49:18.519 UTC   ~ 19786 ~ 1709534958
            1709534958000                 ~ 19786 ~ 1709534958
            3/25/2024                     ~ 19807 ~ 1711324800
            25/3/2024                     ~ 19807 ~ 1711324800
            25.03.24                      ~ 19807 ~ 1711324800
            03/25/24 08:55 PM             ~ 19807 ~ 1711400100
            25 Mar 2024                   ~ 19807 ~ 1711324800
            March 25, 2024                ~ 19807 ~ 1711324800
            25-Mär-2024                   ~ 19807 ~ 1711324800
            20240304                      ~ 19786 ~ 1709510400
            2024/3/4                      ~ 19786 ~ 1709510400
            """)
    void datesInTheirManyStyles(String written, int day, long instant) {
        desk.put("deals.csv", "opportunity_id;stage;outcome;created_at\no1;Demo;open;" + written + "\n");
        desk.taken();
        assertThat(desk.ask("select created_on, created_at from {opportunities}"))
                .containsExactly(day + "|" + instant);
    }

    @Test
    void oneClearDateSettlesTheOrderOfDayAndMonthForTheColumn() {
        deals("expected_close", List.of("03/04/2024", "25/12/2024"));
        assertThat(desk.taken().repairs()).isEmpty();
        assertThat(desk.ask("select expected_close from {opportunities} order by opportunity_id"))
                .containsExactly("19816", "20082");
    }

    @Test
    void anAmbiguousColumnIsReadOneWayAndSaysSo() {
        deals("expected_close", List.of("03/04/2024", "05/06/2024"));
        assertThat(desk.taken().repairs()).anySatisfy(repair -> {
            assertThat(repair.kind()).isEqualTo("dates that could be read two ways: read as month before day");
            assertThat(repair.count()).isEqualTo(2);
            assertThat(repair.example()).contains("deals.csv", "expected_close", "03/04/2024");
        });
    }

    @Test
    void aMonthThatIsNoneIsRejected() {
        deals("expected_close", List.of("2024-13-04", "2024-02-30", "2024-01-01", "2024-01-02", "2024-01-03"));
        assertThat(desk.taken().rejected()).extracting(Manifest.Rejected::line).containsExactly(2L, 3L);
    }

    @Test
    void hostileCellsAreOnlyText() {
        desk.put("deals.csv", """
                opportunity_id,stage,outcome,created_at,name
                o1,"=cmd|'/c calc'!A1",open,2024-01-01,<script>alert(1)</script>
                "o2'); drop table deal; --",Demo,open,2024-01-01,"{{7*7}} ${x}"
                """);
        desk.taken();
        assertThat(desk.ask("select opportunity_id, stage, name from {opportunities} order by 1"))
                .containsExactly(
                        "o1|=cmd|'/c calc'!A1|<script>alert(1)</script>",
                        "o2'); drop table deal; --|Demo|{{7*7}} ${x}");
    }

    @Test
    void spacesAroundTextsAreTakenAwayAndCounted() {
        deals("name", List.of(" Boat", "Oar ", "Sail"));
        assertThat(desk.taken().repairs())
                .containsExactly(new Manifest.Repair("space around a text taken away", 2, "deals.csv, name: ' Boat'"));
    }
}

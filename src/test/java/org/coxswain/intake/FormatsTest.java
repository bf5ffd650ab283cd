package org.coxswain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
    private static final String DEALS = """
            opportunity_id,owner_id,created_at,stage,amount,closed_at,outcome
            o1,Zoë,2024-01-02,Won,1000.5,2024-02-03,won
            o2,Zoë,2024-01-03,"Prop; ""B"", late",20,,open
            """;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void clear() {
        desk = new Desk(folder);
    }

    private void twoDealsAreThere() {
        assertThat(desk.taken().rejectedCount()).isZero();
        assertThat(
                        desk.ask(
                                "select opportunity_id, owner_id, created_on, stage, amount, closed_on, outcome from {opportunities} order by 1"))
                .containsExactly(
                        "o1|Zoë|19724|Won|1000.50|19756|won", "o2|Zoë|19725|Prop; \"B\", late|20.00|null|open");
    }

    @Test
    void commaSeparated() {
        desk.put("deals.csv", DEALS);
        twoDealsAreThere();
    }

    @Test
    void semicolonsAndDecimalCommas() {
        desk.put("deals.csv", """
                opportunity_id;owner_id;created_at;stage;amount;closed_at;outcome
                o1;Zoë;02.01.2024;Won;1.000,5 €;03.02.2024;won
                o2;Zoë;03.01.2024;"Prop; ""B"", late";20,00 €;;open
                """);
        twoDealsAreThere();
    }

    @Test
    void tabs() {
        desk.put(
                "deals.txt",
                "opportunity_id\towner_id\tcreated_at\tstage\tamount\tclosed_at\toutcome\no1\tZoë\t2024-01-02\tWon\t1000.5\t2024-02-03\twon\no2\tZoë\t2024-01-03\t\"Prop; \"\"B\"\", late\"\t20\t\topen\n");
        twoDealsAreThere();
    }

    @Test
    void bars() {
        desk.put(
                "deals.csv",
                "opportunity_id|owner_id|created_at|stage|amount|closed_at|outcome\r\no1|Zoë|2024-01-02|Won|1000.5|2024-02-03|won\r\no2|Zoë|2024-01-03|\"Prop; \"\"B\"\", late\"|20||open\r\n");
        twoDealsAreThere();
    }

    @Test
    void aByteOrderMark() {
        desk.put("deals.csv", "\ufeff" + DEALS);
        twoDealsAreThere();
    }

    @Test
    void utf16() {
        desk.put("little.csv", "\ufeff" + DEALS, StandardCharsets.UTF_16LE);
        twoDealsAreThere();
    }

    @Test
    void utf16WithoutAMark() {
        desk.put("big.csv", DEALS, StandardCharsets.UTF_16BE);
        twoDealsAreThere();
    }

    @Test
    void windowsLetters() {
        desk.put("deals.csv", DEALS, Charset.forName("windows-1252"));
        twoDealsAreThere();
    }

    @Test
    void windowsLettersThatOnlyComeLate() {
        var early = "x".repeat(60);
        var text = new StringBuilder("opportunity_id,owner_id,created_at,stage,amount,closed_at,outcome,name\n");
        for (int i = 0; i < 20_000; i++)
            text.append("e")
                    .append(i)
                    .append(",Ann,2024-01-02,Demo,1,,open,")
                    .append(early)
                    .append('\n');
        text.append("o1,Zoë,2024-01-02,Won,1000.5,2024-02-03,won,\n");
        desk.put("deals.csv", text.toString(), Charset.forName("windows-1252"));
        desk.taken();
        assertThat(desk.ask("select owner_id from {opportunities} where opportunity_id = 'o1'"))
                .containsExactly("Zoë");
    }

    @Test
    void gzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(DEALS.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(desk.exports.resolve("deals.csv.gz"), bytes.toByteArray());
        twoDealsAreThere();
    }

    @Test
    void linesBeforeTheHeader() {
        desk.put("report.csv", "Opportunities by quarter\n\"As of 1 May\"\n\n" + DEALS);
        twoDealsAreThere();
    }

    @Test
    void jsonLines() {
        desk.put("deals.jsonl", """
                {"opportunity_id":"o1","owner_id":"Zoë","created_at":"2024-01-02","stage":"Won","amount":1000.5,"closed_at":"2024-02-03","outcome":"won"}
                {"opportunity_id":"o2","owner_id":"Zoë","created_at":"2024-01-03","stage":"Prop; \\"B\\", late","amount":20,"outcome":"open","closed_at":null}
                """);
        twoDealsAreThere();
    }

    @Test
    void aJsonArrayInsideItsWrapping() {
        desk.put("deals.json", """
                {"success": true, "data": [
                  {"opportunity_id":"o1","owner_id":"Zoë","created_at":"2024-01-02","stage":"Won","amount":1000.5,"closed_at":"2024-02-03","outcome":"won","tags":["a"]},
                  {"opportunity_id":"o2","owner_id":"Zoë","created_at":"2024-01-03","stage":"Prop; \\"B\\", late","amount":20,"outcome":"open"}]}
                """);
        twoDealsAreThere();
    }

    @Test
    void parquet() throws Exception {
        desk.put("deals.csv", DEALS);
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("copy (select * from read_csv('%1$s/deals.csv')) to '%1$s/deals.parquet' (format parquet)"
                    .formatted(desk.exports));
        }
        Files.delete(desk.exports.resolve("deals.csv"));
        twoDealsAreThere();
    }

    @Test
    void aWorkbookWithSeveralSheets() throws IOException {
        try (var out = Files.newOutputStream(desk.exports.resolve("crm.xlsx"));
                var book = new Workbook(out, "Test", "1.0")) {
            var deals = book.newWorksheet("Deals");
            var header = "opportunity_id,owner_id,created_at,stage,amount,closed_at,outcome".split(",");
            for (int at = 0; at < header.length; at++) deals.value(1, at, header[at]);
            deals.value(0, 0, "Our deals");
            deals.value(2, 0, "o1");
            deals.value(2, 1, "Zoë");
            deals.value(2, 2, LocalDate.of(2024, 1, 2));
            deals.style(2, 2).format("yyyy-mm-dd").set();
            deals.value(2, 3, "Won");
            deals.value(2, 4, 1000.5);
            deals.value(2, 5, LocalDate.of(2024, 2, 3));
            deals.style(2, 5).format("dd.mm.yy").set();
            deals.value(2, 6, "won");
            deals.value(3, 0, "o2");
            deals.value(3, 1, "Zoë");
            deals.value(3, 2, "2024-01-03");
            deals.value(3, 3, "Prop; \"B\", late");
            deals.value(3, 4, 20);
            deals.value(3, 6, "open");
            var people = book.newWorksheet("Team");
            people.value(0, 0, "person_id");
            people.value(0, 1, "name");
            people.value(1, 0, "Zoë");
            people.value(1, 1, "Zoë Zett");
            book.newWorksheet("Empty");
        }
        twoDealsAreThere();
        assertThat(desk.ask("select name from {people}")).containsExactly("Zoë Zett");
    }

    @Test
    void anArchive() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(desk.exports.resolve("export.zip")))) {
            zip.putNextEntry(new ZipEntry("../../evil/deals.csv"));
            zip.write(DEALS.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("__MACOSX/._deals.csv"));
            zip.write(new byte[] {0, 5, 22, 7});
        }
        twoDealsAreThere();
        assertThat(folder.resolve("evil")).doesNotExist();
        assertThat(folder.resolveSibling("evil")).doesNotExist();
    }

    @Test
    void aFileNamedByItself() {
        desk.put("deals.csv", DEALS);
        var outcome = Intake.of(IntakeSettings.modest())
                .read(IntakeRequest.of(desk.exports.resolve("deals.csv"), desk.batch));
        assertThat(outcome).isInstanceOf(IntakeOutcome.Taken.class);
    }
}

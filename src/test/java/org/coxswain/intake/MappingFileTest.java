package org.coxswain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coxswain.facts.RateSince;
import org.coxswain.facts.SaidStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingFileTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void clear() {
        desk = new Desk(folder);
        desk.put("deals-old.csv", """
            Deal-Nr.;Verkäufer;Erstellt am;Phase;Wert;Ende;Ergebnis
            1;Ann;02.01.2024;Verbal yes;1.000;;läuft
            2;Ann;03.01.2024;Fertig;2.500;04.03.2024;ja
            """);
    }

    private static final String MAPPING = """
        tables:
          - file: "deals*.csv"
            table: opportunities
            columns: {opportunity_id: "Deal-Nr.", owner_id: "Verkäufer", created_at: "Erstellt am", stage: Phase, amount: "Wert", close_date: Ende}
            header: true
            dates: "dd.MM.yyyy"
            decimal: ","
        values:
          stage: {"Verbal yes": "Negotiation"}
        stages:
          - {stage: Negotiation, position: 4, outcome: open, stale_after_days: 14}
          - {stage: Fertig, outcome: won}
        calendar: {fiscalYearStart: "02-01", timeZone: "Europe/Berlin"}
        currency: {base: EUR, rates: {USD: 0.92}}
        peers: [team]
        """;

    @Test
    void aMappingSaysEverythingThatTheHeadersDoNot() {
        var manifest = desk.mapped(MAPPING).taken();
        assertThat(desk.ask("select opportunity_id, owner_id, created_on, created_at, stage, amount, closed_on,"
                        + " outcome from {opportunities} order by 1"))
                .containsExactly(
                        "1|Ann|19724|1704150000|Negotiation|1000.00|null|open",
                        "2|Ann|19725|1704236400|Fertig|2500.00|19786|won");
        assertThat(desk.ask("select stage, position, outcome, stale_after_days from {stages}"))
                .containsExactly("Negotiation|1|open|14", "Fertig|null|won|null");
        assertThat(manifest.calendar()).isEqualTo(new Manifest.Calendar("02-01", "Europe/Berlin"));
        assertThat(manifest.currency().base()).isEqualTo("EUR");
        assertThat(manifest.peers()).containsExactly("team");
    }

    @Test
    void theMappingThatWasUsedReadsTheSameAgain() throws IOException {
        desk.mapped(MAPPING).taken();
        var rows = desk.ask("select * from {opportunities} order by 1");
        var written = Files.readString(desk.batch.resolve("mapping.yaml"));
        var again = new Desk(folder, "two").mapped(written);
        again.taken();
        assertThat(again.ask("select * from {opportunities} order by 1")).isEqualTo(rows);
        assertThat(Files.readString(again.batch.resolve("mapping.yaml"))).isEqualTo(written);
    }

    @Test
    void aMappingSaysWhoIsComparedAndWhatARateBecame() throws IOException {
        var more =
                MAPPING.replace("{USD: 0.92}", "{USD: 0.92}, changes: [{currency: USD, from: 2026-07-01, rate: 0.9}]")
                        + "not_compared: [SDR]\nramp: {Seller: 9, \"*\": 3}\n";
        var manifest = desk.mapped(more).taken();
        assertThat(manifest.judged()).isEqualTo(new Manifest.Judging(List.of("SDR"), Map.of("Seller", 9, "*", 3)));
        assertThat(manifest.currency().money().changes())
                .containsExactly(new RateSince("USD", LocalDate.of(2026, 7, 1), new BigDecimal("0.9")));
        var written = Files.readString(desk.batch.resolve("mapping.yaml"));
        var again = new Desk(folder, "two").mapped(written).taken();
        assertThat(again.customs()).isEqualTo(manifest.customs());
        assertThat(Manifest.read(desk.batch).customs()).isEqualTo(manifest.customs());
    }

    @Test
    void whatIsSaidElsewhereIsWrittenIntoTheMapping() throws IOException {
        var manifest = desk.mapped(MAPPING).taken();
        var calendar = new Manifest.Calendar("04-01", "Europe/Berlin");
        var customs = new Customs(calendar, manifest.currency(), List.of("role"), null);
        var said =
                List.of(new SaidStage("Fertig", 1, "open", 9, null), new SaidStage("Negotiation", 2, null, null, .5));
        var told = new Desk(folder, "two").mapped(KeptMapping.told(desk.batch, customs, said));
        assertThat(told.taken().customs()).isEqualTo(customs);
        assertThat(told.ask("select stage, position, outcome, stale_after_days, probability from {stages}"))
                .containsExactly("Fertig|1|open|9|null", "Negotiation|2|open|14|0.5");
    }

    @Test
    void columnsOfAFileWithoutAHeader() {
        new Desk(folder).put("quota.tsv", "1\t274\t2024-01-01\t28000\n2\t275\t2024-01-01\t7000\n");
        var mapping = MAPPING.replace("values:", """
              - file: quota.tsv
                table: quotas
                columns: {person_id: seller, period_start: start, amount: quota}
                header: [no, seller, start, quota]
            values:\
            """);
        var two = new Desk(folder, "two").mapped(mapping);
        two.taken();
        assertThat(two.ask("select person_id, period_start, period_end, amount from {quotas} order by 1"))
                .containsExactly("274|19723|19813|28000.00", "275|19723|19813|7000.00");
    }

    private String refused(String mapping) {
        return desk.mapped(mapping).refused();
    }

    @Test
    void mistakesAreNamed() {
        assertThat(refused("tabels: []"))
                .isEqualTo("The mapping file mapping.yaml cannot be used: line 1: 'tabels' is not known here; see the"
                        + " guide to mapping files.");
        assertThat(refused("tables:\n  - {file: a.csv, table: deals}"))
                .contains("'deals' is no table; the tables are people, accounts, opportunities");
        assertThat(refused("tables:\n  - {file: a.csv, table: quotas, columns: {quota: x}}"))
                .contains("'quota' is no column of quotas; it has person_id, period_start");
        assertThat(refused(
                        "tables:\n  - {file: 'deals*.csv', table: opportunities, columns: {opportunity_id: Nummer}}"))
                .startsWith("The mapping names a column 'Nummer' that deals-old.csv does not have; its columns are"
                        + " Deal-Nr., Verkäufer");
        assertThat(refused("calendar: {timeZone: Berlin}")).contains("'Berlin' is no time zone");
        assertThat(refused("calendar: {fiscalYearStart: February}")).contains("'February' is no month and day");
        assertThat(refused("stages:\n  - {stage: A, outcome: maybe}"))
                .contains("must be open, won or lost, not 'maybe'");
        assertThat(refused("tables:\n  - {file: a.csv, table: quotas, dates: 'tt.mm.jjjj'}"))
                .contains("'tt.mm.jjjj' is no way to write dates");
        assertThat(refused("ramp: {Seller: 99}")).contains("the ramp of 'Seller' must be 0 to 36 months");
        assertThat(refused("currency: {changes: [{currency: USD, from: July, rate: 1}]}"))
                .contains("needs 'currency', 'from' such as 2026-07-01");
        assertThat(refused("tables: [")).contains("cannot be understood");
        assertThat(refused("tables: 5")).contains("cannot be understood");
    }

    @Test
    void ratesAreAboveNoughtAndPeersAreKnown() {
        assertThat(desk.mapped(MAPPING.replace("0.92", "-1")).refused()).contains("the rate of USD must be above 0");
        assertThat(new Desk(folder, "two")
                        .mapped(MAPPING.replace("[team]", "[shoe]"))
                        .refused())
                .contains("'shoe'")
                .contains("role, segment, team");
    }

    @Test
    void aPatternThatFitsNoFileIsRefused() {
        desk.put("deals.csv", "opportunity_id,owner_id,created_at,stage,amount\no1,Ann,2024-01-01,Demo,1\n");
        assertThat(refused("tables: [{file: \"deal_*.csv\", table: opportunities}]"))
                .contains("no file is called 'deal_*.csv'; there are deals-old.csv, deals.csv");
    }

    @Test
    void aPatternThatWritesNoWholeDayIsRefused() {
        desk.put("deals.csv", "opportunity_id,owner_id,created_at,stage,amount\no1,Ann,2024-01-01,Demo,1\n");
        for (var dates : List.of("qq", "MM/yyyy", "EEEE", "no"))
            assertThat(refused("tables: [{file: deals.csv, table: opportunities, dates: \"%s\"}]".formatted(dates)))
                    .contains("'%s' is no way to write dates".formatted(dates));
    }

    @Test
    void aNameThatIsNoTableOrColumnIsRefused() {
        desk.put("deals.csv", "opportunity_id,owner_id,created_at,stage,amount\no1,Ann,2024-01-01,Demo,1\n");
        assertThat(refused("tables: [{file: deals.csv, table: deals}]")).contains("'deals' is no table");
        assertThat(refused("tables: [{file: deals.csv, table: opportunities, columns: {worth: amount}}]"))
                .contains("'worth' is no column of opportunities");
        assertThat(refused("tables: [{file: deals.csv, table: opportunities, columns: {amount: Worth}}]"))
                .contains("'Worth' that deals.csv does not have");
        assertThat(refused("values: {stge: {a: b}}")).contains("'stge' under 'values' is no column");
        assertThat(refused("values: {amount: {a: b}}")).contains("'amount' under 'values' is no column");
        assertThat(refused("table: [{file: deals.csv}]")).contains("'table' is not known here");
    }
}

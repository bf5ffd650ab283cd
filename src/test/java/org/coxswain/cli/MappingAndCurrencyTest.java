package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.coxswain.Command.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MappingAndCurrencyTest {

    @TempDir
    Path folder;

    private Path export;

    @BeforeEach
    void export() throws Exception {
        export = Files.createDirectory(folder.resolve("export"));
        Files.writeString(export.resolve("opportunities.csv"), """
                opportunity_id,owner_id,created_at,stage,amount,currency,closed_at,outcome
                a,Ann,2026-01-05,Won,100,EUR,2026-02-01,won
                b,Ann,2026-01-06,Won,100,USD,2026-02-02,won
                c,Bob,2026-01-07,Open,50,EUR,,open
                """);
    }

    @Test
    void theMappingThatWasUsedReadsTheSameFilesTheSameWay() throws Exception {
        var mapping = folder.resolve("mapping.yaml");
        var first = brief("--write-mapping", mapping.toString());

        assertThat(brief("--mapping", mapping.toString()).get("team")).isEqualTo(first.get("team"));
    }

    @Test
    void amountsAreToldInTheCurrencyAskedFor() throws Exception {
        var rates = Files.writeString(folder.resolve("rates.yaml"), """
                currency: {base: EUR, rates: {USD: 0.5}}
                """);

        assertThat(won(brief("--mapping", rates.toString()))).isEqualTo(150);
        assertThat(won(brief("--mapping", rates.toString(), "--currency", "USD")))
                .isEqualTo(300);
    }

    @Test
    void anAmountWithoutARateIsMissedByName() throws Exception {
        assertThat(brief("--currency", "EUR").get("data").get("missing").toString())
                .contains("rate of USD", "opportunities: 1");
    }

    @Test
    void aCurrencyWithoutARateIsRefusedWithWhatToWrite() throws Exception {
        var ended = run("--currency", "GBP");
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err())
                .isEqualTo(
                        "coxswain: The amounts are in EUR, USD, and nothing says what one GBP is worth in EUR; write it into a mapping file as \"currency: {base: EUR, rates: {GBP: ...}}\" and give the file with --mapping.\n");
    }

    @Test
    void aBaseInWhichNoAmountCanBeToldIsRefused() throws Exception {
        oneCurrency("USD");
        var base = Files.writeString(folder.resolve("base.yaml"), "currency: {base: GBP}\n");
        var ended = run("--mapping", base.toString());
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err()).contains("All amounts are in USD, and nothing says what one USD is worth in GBP");
    }

    @Test
    void amountsThatNameNoCurrencyAreInTheOneTheUserSays() throws Exception {
        oneCurrency("");
        assertThat(won(brief("--currency", "GBP"))).isEqualTo(200);
    }

    @Test
    void amountsThatNameNoCurrencyAreExchangedFromTheBaseOfTheMapping() throws Exception {
        oneCurrency("");
        var rates = Files.writeString(folder.resolve("rates.yaml"), "currency: {base: EUR, rates: {USD: 0.5}}\n");
        assertThat(won(brief("--mapping", rates.toString(), "--currency", "USD")))
                .isEqualTo(400);
    }

    @Test
    void amountsBeyondMeaningAreUnknownInEveryCurrency() throws Exception {
        Files.writeString(export.resolve("more.csv"), """
                opportunity_id,owner_id,created_at,stage,amount,currency,closed_at,outcome
                d,Bob,2026-01-07,Won,9999999999999999,EUR,2026-02-03,won
                e,Bob,2026-01-07,Won,9999999999999.99,USD,2026-02-03,won
                f,Bob,2026-01-07,Won,9000000000,EUR,2026-02-03,won
                g,Bob,2026-01-07,Won,8,EUR,2026-02-03,won
                """);
        var rates = Files.writeString(folder.resolve("rates.yaml"), "currency: {base: EUR, rates: {USD: 25000}}\n");
        var brief = brief("--mapping", rates.toString());
        assertThat(won(brief)).isEqualTo(100 + 100 * 25000 + 9000000000.0 + 8);
        assertThat(brief.at("/data/opportunities").asInt()).isEqualTo(7);
        assertThat(brief.at("/data/unusableCells").asInt()).isEqualTo(1);
    }

    private void oneCurrency(String code) throws Exception {
        var file = export.resolve("opportunities.csv");
        Files.writeString(file, Files.readString(file).replace("USD", code).replace("EUR", code));
    }

    private Ended run(String... options) {
        var words = Stream.concat(Stream.of("brief", export.toString(), "--format", "json"), Stream.of(options));
        return Here.run(words.toArray(String[]::new));
    }

    private JsonNode brief(String... options) throws Exception {
        var out = folder.resolve("brief.json");
        var words = new String[options.length + 4];
        System.arraycopy(new String[] {"brief", export.toString(), "--out", out.toString()}, 0, words, 0, 4);
        System.arraycopy(options, 0, words, 4, options.length);
        assertThat(Coxswain.run(words)).isZero();
        return JsonMapper.shared().readTree(Files.readString(out));
    }

    private static double won(JsonNode brief) {
        return brief.get("team").get("metrics").get("wonAmount").asDouble();
    }
}

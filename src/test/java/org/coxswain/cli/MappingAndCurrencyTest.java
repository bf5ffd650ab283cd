package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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

package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coxswain.Command;
import org.coxswain.Command.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each option does what its line in the help says, or says why it cannot. */
class OptionsTest {

    @TempDir
    Path folder;

    private Path deals = Path.of("");

    @BeforeEach
    void export() throws IOException {
        deals = folder.resolve("deals.csv");
        Files.writeString(deals, """
                opportunity_id,owner_id,created_at,stage,amount,closed_at,outcome
                1,Ann,2025-01-02,Closed Won,100,2025-02-03,won
                2,Ann,2025-01-03,Closed Won,70,2025-05-06,won
                3,Bo,2025-05-07,Proposal,50,,open
                """);
    }

    @Test
    void aPeriodThatIsOverHoldsOnlyWhatClosedInIt() throws Exception {
        assertThat(brief("--period", "2025-03-01").at("/forecast/closed").asDouble())
                .isEqualTo(100);
        assertThat(brief("--period", "1999-03-01").at("/forecast/closed").asDouble())
                .isZero();
    }

    @Test
    void aDayBeforeAllDataIsToldWhenTheyStart() throws Exception {
        var ended = run("--as-of", "2024-12-31");
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err())
                .isEqualTo(
                        "coxswain: Nothing is known as of 2024-12-31: the data start on 2025-01-02; give a later day with --as-of.\n");
    }

    @Test
    void everyFileIsToldWithItsRows() throws Exception {
        assertThat(brief().at("/data/sources/0/rows").asInt()).isEqualTo(3);
    }

    @Test
    void daysBeyondOurTimeAndUnknownCurrenciesAreWrongUsage() throws Exception {
        for (var words : List.of(
                List.of("--as-of", "9999-12-31"), List.of("--period", "-0001-01-01"), List.of("--currency", "lira"))) {
            assertThat(run(words.toArray(String[]::new)).exit()).as("%s", words).isEqualTo(2);
        }
    }

    @Test
    void aLinkStaysALinkAndADeviceADevice() throws Exception {
        var file = Files.writeString(folder.resolve("real.json"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        assertThat(run("--out", link.toString()).exit()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).startsWith("{");

        var piped = Command.coxswain("brief", deals.toString(), "--format", "json", "--out", "/dev/stdout")
                .run();
        assertThat(piped.err()).isEmpty();
        assertThat(piped.exit()).isZero();
        assertThat(piped.out()).startsWith("{");
    }

    private JsonNode brief(String... words) throws Exception {
        var dated = new ArrayList<>(List.of(words));
        dated.addAll(List.of("--as-of", "2025-05-31"));
        var ended = run(dated.toArray(String[]::new));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exit()).isZero();
        return JsonMapper.shared().readTree(ended.out());
    }

    private Ended run(String... words) {
        var all = new ArrayList<>(List.of("brief", deals.toString(), "--format", "json"));
        all.addAll(List.of(words));
        return Here.run(all.toArray(String[]::new));
    }
}

package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a back-test tells of a day is what a brief told on that day, from the files as they were then. */
class NoPeekingTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    @Test
    void aReplayedDayEqualsTheBriefOfThatDay() throws Exception {
        Organisation organisation = Simulation.of(new SimulationPlan(111, 8, 60, Preset.TURNOVER, LAST));
        organisation.writeTo(folder.resolve("all"));
        var replayed = json("backtest", folder.resolve("all"), "--every", "month", "--from", "2025-10-01");
        assertThat(replayed.get("rows").size()).isEqualTo(6);

        for (var row : replayed.get("rows")) {
            var day = row.get("asOf").asString();
            var then = folder.resolve("then-" + day);
            organisation.cutOff(LocalDate.parse(day)).writeTo(then);
            var forecast = json("brief", then, "--as-of", day).get("forecast");

            for (var figure : new String[] {"mean", "p10", "p50", "p90"}) {
                assertThat(row.at("/members/coxswain/" + figure).asDouble())
                        .as("%s of %s", figure, day)
                        .isCloseTo(forecast.get(figure).asDouble(), within(.005));
            }
            assertThat(row.at("/members/restOfPeriod/mean").asDouble())
                    .isCloseTo(forecast.get("naive").asDouble(), within(.005));
        }
    }

    private JsonNode json(String command, Path export, String... more) throws Exception {
        var out = folder.resolve(command + "-" + export.getFileName() + ".json");
        var words = new ArrayList<>(List.of(command, export.toString(), "--out", out.toString()));
        words.addAll(List.of(more));
        assertThat(Coxswain.run(words.toArray(String[]::new))).isZero();
        return JsonMapper.shared().readTree(Files.readString(out));
    }
}

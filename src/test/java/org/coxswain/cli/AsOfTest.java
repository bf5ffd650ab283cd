package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A brief as of a day must not know what came later: it equals the brief of the files as they were on that day. */
class AsOfTest {

    private static final LocalDate LAST = LocalDate.of(2026, 5, 31);
    private static Organisation organisation = company();

    @TempDir
    static Path folder;

    private static Organisation company() {
        return Simulation.of(new SimulationPlan(11, 8, 60, Preset.TURNOVER, LAST));
    }

    @BeforeAll
    static void export() {
        organisation.writeTo(folder.resolve("all"));
    }

    static Stream<LocalDate> days() {
        return Stream.of(0, 1, 45, 91, 163, 290).map(LAST::minusDays);
    }

    @ParameterizedTest
    @MethodSource("days")
    void lookingBackEqualsHavingLookedThen(LocalDate day) throws Exception {
        var then = folder.resolve("then-" + day);
        organisation.cutOff(day).writeTo(then);

        assertThat(brief(folder.resolve("all"), day)).isEqualTo(brief(then, day));
    }

    /** The brief's JSON without the flag and the flaw that rest on a field no history carries: the next step. */
    private static JsonNode brief(Path export, LocalDate day) throws Exception {
        var out = folder.resolve(export.getFileName() + "-" + day + ".json");
        assertThat(Coxswain.run("brief", export.toString(), "--as-of", day.toString(), "--out", out.toString()))
                .isZero();
        var brief = JsonMapper.shared().readTree(Files.readString(out));
        ((ObjectNode) brief.get("data")).remove("sources"); // the files themselves are longer
        ((ArrayNode) brief.get("data").get("quality"))
                .removeIf(flaw -> flaw.get("flaw").asString().equals("no_next_step"));
        brief.get("deals")
                .forEach(deal -> ((ArrayNode) deal.get("flags"))
                        .removeIf(flag -> flag.asString().equals("no_next_step")));
        return brief;
    }
}

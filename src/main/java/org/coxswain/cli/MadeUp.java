package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.coxswain.ledger.DataFolder;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.SimulationPlan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a folder says of a company that is made up. It lies with the imports, so a backup keeps it and nobody takes the
 * company for a real one later.
 *
 * @param lastDay the day the company was made as of
 * @param daysAgo how many days behind the real ones the company's days are
 */
record MadeUp(LocalDate lastDay, int daysAgo, int reps) {

    /** Stands on every page. */
    static final String NOTICE = "Demo company: everybody here is made up";

    private static final long SEED = 2026;
    private static final String FILE = "made-up.json";

    /** Today's company, or that of some days ago. */
    static MadeUp daysBefore(LocalDate today, int daysAgo) {
        return new MadeUp(today.minusDays(daysAgo), daysAgo, Preset.DEMO.reps());
    }

    static Optional<MadeUp> in(Path data) throws IOException {
        var file = DataFolder.factsOf(data).resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonMapper.shared().readValue(Files.readString(file), MadeUp.class));
        } catch (JacksonException damaged) {
            throw new Refused("%s is damaged; delete the folder %s, and the demo begins anew.".formatted(file, data));
        }
    }

    /** Comes before everything else in the folder, so a demo that was killed while it was made is known as one. */
    void writeTo(Path data) throws IOException {
        var facts = Files.createDirectories(DataFolder.factsOf(data));
        Output.toFile(facts.resolve(FILE), JsonMapper.shared().writeValueAsString(this) + "\n");
    }

    SimulationPlan plan() {
        return new SimulationPlan(SEED, reps, Preset.DEMO.weeks(), Preset.DEMO, lastDay);
    }

    /** The company's own time. */
    Clock clock(Clock real) {
        return Clock.offset(real, Duration.ofDays(-daysAgo));
    }
}

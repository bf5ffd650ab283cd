package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's own language changes nothing: Arabic digits, Turkish i and decimal commas stay out of every format. */
class LocaleTest {

    private static final Locale USUAL = Locale.getDefault();

    @TempDir
    Path folder;

    @BeforeEach
    void export() {
        Simulation.of(new SimulationPlan(101, 6, 40, Preset.DEFAULT, LocalDate.of(2026, 5, 31)))
                .writeTo(folder.resolve("export"));
    }

    @AfterEach
    void back() {
        Locale.setDefault(USUAL);
    }

    @Test
    void theSameBytesInEveryCountry() throws Exception {
        for (var ending : new String[] {"json", "txt", "csv", "html"}) {
            var usual = brief("en-US", ending);
            for (var tag : new String[] {"de-DE", "tr-TR", "ar-EG-u-nu-arab"}) {
                assertThat(brief(tag, ending)).as("%s in %s", ending, tag).isEqualTo(usual);
            }
        }
    }

    private String brief(String tag, String ending) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(tag));
        var out = folder.resolve("brief." + ending);
        assertThat(Coxswain.run("brief", folder.resolve("export").toString(), "--out", out.toString()))
                .isZero();
        return Files.readString(out);
    }
}

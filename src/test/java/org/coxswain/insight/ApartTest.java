package org.coxswain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reckoning in a process of its own. */
class ApartTest {

    private static final Reckoner APART = Reckoner.by(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.coxswain.cli.Coxswain",
            "reckon"));
    private static final Reckoner.Progress NOBODY = (done, of) -> {};

    @TempDir
    static Path folder;

    private static Company company;

    @BeforeAll
    static void imported() throws Exception {
        company = Company.in(folder);
    }

    private static Path errand(String name, @Nullable LocalDate day) throws IOException {
        var errand = Files.createDirectories(folder.resolve(name));
        Errand.of(Imported.in(company.data.resolve("facts")), day).layInto(errand);
        return errand;
    }

    @Test
    void reckonsTheSameToTheByteAndSaysHowFarItIs() throws Exception {
        var here = errand("here", null);
        Reckoner.here().reckon(here, NOBODY);
        var apart = errand("apart", null);
        var told = new ArrayList<String>();
        APART.reckon(apart, (done, of) -> told.add(done + " of " + of));
        assertThat(told).isNotEmpty();
        try (var files = Files.list(here)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json")))
                    .hasSizeGreaterThan(4)
                    .allSatisfy(file ->
                            assertThat(apart.resolve(file.getFileName())).hasSameBinaryContentAs(file));
        }
    }

    @Test
    void saysWhyItCannotBeDone() throws Exception {
        var errand = errand("early", LocalDate.of(1999, 1, 1));
        assertThatThrownBy(() -> APART.reckon(errand, NOBODY))
                .isInstanceOf(Unanswerable.class)
                .hasMessageContaining("no opportunity");
    }

    @Test
    void aFaultThereIsAFaultHereWithWhatItComplainedOf() {
        assertThatThrownBy(() -> APART.reckon(Files.createDirectories(folder.resolve("nothing")), NOBODY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("status 1")
                .hasMessageContaining("errand.json");
    }

    @Test
    void theLogLearnsWhereItBrokeAndNothingOfWhomItTold() {
        var complaints = "java.lang.IllegalStateException: Duplicate key Dana Deal\nof Acme Ltd\n"
                + "\tat org.coxswain.brief.DealSection.likely(DealSection.java:40)\n"
                + "\tat java.base/java.util.List.of(List.java:1)\nCaused by: java.sql.SQLException: Dana\n\t... 12 more\n";
        assertThat(Apart.places(complaints))
                .isEqualTo("java.lang.IllegalStateException"
                        + " < org.coxswain.brief.DealSection.likely(DealSection.java:40)"
                        + " < java.base/java.util.List.of(List.java:1) < java.sql.SQLException");
    }

    @Test
    void whoeverIsNoLongerWantedIsGone() throws Exception {
        var errand = errand("unwanted", null);
        assertThatThrownBy(() -> APART.reckon(errand, (done, of) -> {
                    throw new Telling.Unwanted();
                }))
                .isInstanceOf(Telling.Unwanted.class);
        assertThat(ProcessHandle.current()
                        .children()
                        .filter(ProcessHandle::isAlive)
                        .map(process -> process.info().commandLine().orElse("")))
                .noneMatch(line -> line.endsWith("unwanted"));
    }
}

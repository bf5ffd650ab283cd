package org.coxswain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written about the house: door plates, decisions, links, and files short enough to be read. */
class PapersTest {

    private static final Pattern DEPENDENCY =
            Pattern.compile("(?s)<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void everyRoomHasADoorPlateAndIsNullMarked() throws IOException {
        for (Path room : rooms()) {
            assertThat(room.resolve("package-info.java"))
                    .content()
                    .startsWith("/** ")
                    .contains("@ApplicationModule")
                    .contains("@NullMarked");
        }
    }

    @Test
    void everyLibraryHasItsReasonInADecision() throws IOException {
        var decisions = new StringBuilder();
        for (Path paper : files("docs/decisions", ".md")) decisions.append(Files.readString(paper));
        var pom = Files.readString(Path.of("pom.xml"))
                .replaceAll("(?s)<dependencyManagement>.*</dependencyManagement>", "");
        assertThat(DEPENDENCY.matcher(pom).results().map(found -> "`" + found.group(1) + "`"))
                .allSatisfy(library -> assertThat(decisions).contains(library));
    }

    @Test
    void papersAreShort() throws IOException {
        for (Path paper : files("docs/decisions", ".md"))
            assertThat(lines(paper)).as("%s", paper).isLessThanOrEqualTo(40);
        assertThat(lines(Path.of("README.md"))).isLessThanOrEqualTo(120);
        assertThat(lines(Path.of("CONTRIBUTING.md"))).isLessThanOrEqualTo(50);
    }

    @Test
    void papersPointToWhatExists() throws IOException {
        var papers = Stream.concat(files("docs", ".md").stream(), files("bench", ".md").stream());
        for (Path paper : Stream.concat(papers, Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")))
                .toList()) {
            LINK.matcher(Files.readString(paper))
                    .results()
                    .forEach(link -> assertThat(paper.resolveSibling(link.group(1)))
                            .as("link in %s", paper)
                            .exists());
        }
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        for (String ending : List.of(".java", ".sql", ".jte")) {
            for (Path file : files("src", ending)) {
                assertThat(lines(file)).as("%s", file).isLessThanOrEqualTo(300);
            }
        }
    }

    private static List<Path> rooms() throws IOException {
        return files("src/main/java", ".java").stream()
                .map(Path::getParent)
                .distinct()
                .toList();
    }

    private static long lines(Path file) throws IOException {
        return Files.readAllLines(file).size();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        if (!Files.isDirectory(Path.of(folder))) return List.of();
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}

package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coxswain.Command;
import org.coxswain.Command.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees when something is wrong: one sentence, the right exit status, and nothing half done. */
class BadDaysTest {

    @TempDir
    Path home;

    private Path export = Path.of("");
    private Path scratch = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        export = Files.createDirectories(home.resolve("their export"));
        scratch = Files.createDirectories(home.resolve("scratch"));
        out = Files.createDirectories(home.resolve("out")).resolve("brief.json");
    }

    @Test
    void wrongUsageEndsWithTwoAndShowsTheRightOne() throws Exception {
        for (var words : List.of(List.of("brief"), List.of("brief", "--as-of", "soon", "x"), List.of("breif"))) {
            var ended = Command.coxswain(words.toArray(String[]::new)).run();
            assertThat(ended.exit()).as("%s", words).isEqualTo(2);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).isNotBlank().doesNotContain("Exception");
        }
    }

    @Test
    void anExportThatIsNotThereIsNamed() {
        refusedInOneSentence(brief(home.resolve("nowhere")), "nowhere");
    }

    @Test
    void anExportWithoutOpportunitiesIsRefused() throws Exception {
        refusedInOneSentence(brief(export), "their export");
        Files.writeString(export.resolve("notes.csv"), "Dear all,\nsee you on Monday.\n");
        refusedInOneSentence(brief(export), "notes.csv");
        Files.write(export.resolve("deals.csv"), new byte[] {0, -1, 7, 0, 13, -128, 0, 0});
        refusedInOneSentence(brief(export), ".csv");
    }

    @Test
    void aLinkToAnExportIsAsGoodAsTheExport() throws Exception {
        deals(20);
        assertThat(brief(Files.createSymbolicLink(home.resolve("link"), export)).exit())
                .isZero();
    }

    @Test
    void aFolderThatIsNotThereOrAFolderInsteadOfAFileCannotBeWrittenTo() throws Exception {
        deals(20);
        out = home.resolve("no such folder/brief.json");
        refusedInOneSentence(brief(export), "no such folder");
        out = Path.of("");
        refusedInOneSentence(brief(export), "its name is empty");
        out = Files.createDirectory(home.resolve("a folder"));
        refusedInOneSentence(brief(export), "a folder");
    }

    @Test
    void aFullDiskLeavesTheOldBriefAsItWas() throws Exception {
        deals(3000);
        try (var disk = SmallDisk.of(home.resolve("full"), "64k")) {
            out = disk.folder().resolve("brief.json");
            Files.writeString(out, "old");
            refusedInOneSentence(brief(export), "full");
            assertThat(Files.readString(out)).isEqualTo("old");
            assertThat(inside(disk.folder())).containsExactly(out);
        }
    }

    @Test
    void aFullDiskForScratchIsSaid() throws Exception {
        deals(3000);
        try (var disk = SmallDisk.of(home.resolve("full"), "64k")) {
            scratch = disk.folder();
            refusedInOneSentence(command(export).run(), "");
            assertThat(inside(scratch)).isEmpty();
        }
    }

    @Test
    void aKilledRunLeavesNothingHalfWrittenAndTheNextOneTidiesUp() throws Exception {
        deals(300_000);
        Files.writeString(out, "old");
        var process = command(export).start();
        while (process.isAlive() && inside(scratch).isEmpty()) Thread.sleep(Duration.ofMillis(5));
        Thread.sleep(Duration.ofMillis(300));
        process.destroyForcibly().waitFor();
        assertThat(Files.readString(out)).isEqualTo("old");
        assertThat(inside(out.resolveSibling(""))).containsExactly(out);

        assertThat(command(export).run().exit()).isZero();
        assertThat(Files.readString(out)).startsWith("{");
        assertThat(inside(scratch)).isEmpty();
    }

    @Test
    void twoRunsThatStartTogetherLeaveEachOtherAlone() throws Exception {
        deals(300);
        var first = command(export).start();
        var second = Command.coxswain("brief", export.toString(), "--format", "json")
                .with("TMPDIR", scratch.toString())
                .run();
        assertThat(first.waitFor()).isZero();
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(Files.readString(out)).isEqualTo(second.out());
        assertThat(inside(scratch)).isEmpty();
    }

    @Test
    void aReaderThatStopsReadingEndsTheRunQuietly() throws Exception {
        deals(3000);
        var words = Stream.concat(
                        Stream.of("sh", "-c", "\"$@\" | head -c 1", "sh"),
                        Command.coxswain("brief", export.toString(), "--format", "json").words().stream())
                .toArray(String[]::new);
        var ended = Command.of(words).run();
        assertThat(ended.out()).isEqualTo("{");
        assertThat(ended.err()).doesNotContain("Exception").hasLineCount(1);
    }

    private Ended brief(Path input) {
        return Here.run("brief", input.toString(), "--format", "json", "--out", out.toString());
    }

    /** In a process of its own, whose scratch is known and which can be killed. */
    private Command command(Path input) {
        return Command.coxswain("brief", input.toString(), "--format", "json", "--out", out.toString())
                .with("TMPDIR", scratch.toString());
    }

    private static void refusedInOneSentence(Ended ended, String naming) {
        assertThat(ended.err()).hasLineCount(1).startsWith("coxswain: ").contains(naming);
        assertThat(ended.err()).doesNotContain("Exception").doesNotContain("fault in Coxswain");
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
    }

    private void deals(int count) throws IOException {
        var rows = IntStream.range(0, count)
                .mapToObj(no -> "D%d,p%d,2025-01-%02d,%s,%d.00,2025-03-%02d"
                        .formatted(
                                no, no % 7, 1 + no % 28, no % 3 == 0 ? "Closed Won" : "Closed Lost", no, 1 + no % 28));
        var header = Stream.of("opportunity_id,owner_id,created_at,stage,amount,closed_at");
        Files.write(export.resolve("opportunities.csv"), (Iterable<String>) Stream.concat(header, rows)::iterator);
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** A disk of a few kilobytes; only an administrator of a Linux machine can make one. */
    private record SmallDisk(Path folder) implements AutoCloseable {

        static SmallDisk of(Path folder, String size) throws Exception {
            Files.createDirectories(folder);
            var mounted = Files.isExecutable(Path.of("/usr/bin/mount"))
                    && Command.of("mount", "-t", "tmpfs", "-o", "size=" + size, "none", folder.toString())
                                    .run()
                                    .exit()
                            == 0;
            assumeTrue(mounted, "no disk can be mounted here");
            return new SmallDisk(folder);
        }

        @Override
        public void close() throws Exception {
            Command.of("umount", folder.toString()).run();
        }
    }
}

package org.coxswain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTest {
    private static final String DEALS =
            "opportunity_id,owner_id,created_at,stage,outcome\no1,Ann,2024-01-01,Demo,open\n";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void clear() {
        desk = new Desk(folder);
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        if (!Files.exists(desk.batch.getParent())) return;
        try (var left = Files.list(desk.batch.getParent())) {
            assertThat(left.filter(path -> !path.equals(desk.batch))).isEmpty();
        }
    }

    @Test
    void aPathThatDoesNotExist() {
        var outcome = Intake.of(IntakeSettings.modest()).read(IntakeRequest.of(Path.of("nowhere"), desk.batch));
        assertThat(outcome)
                .isEqualTo(new IntakeOutcome.Refused("nowhere does not exist; name a folder, an archive or files."));
    }

    @Test
    void anEmptyFolder() {
        assertThat(desk.refused()).isEqualTo(desk.exports + " holds no files; put the CRM's export there.");
    }

    @Test
    void anEmptyFile() {
        assertThat(desk.put("deals.csv", "").refused())
                .isEqualTo(
                        "deals.csv cannot be used: it is empty; export the opportunities as CSV, XLSX, JSON or Parquet.");
    }

    @Test
    void onlyAHeader() {
        assertThat(desk.put("deals.csv", "opportunity_id,owner_id,created_at,stage,outcome\n")
                        .refused())
                .isEqualTo("deals.csv has a header but no rows; export it again with its opportunities.");
    }

    @Test
    void aFolderWithoutOpportunities() {
        assertThat(desk.put("people.csv", "person_id,name\np1,Ann\n").refused())
                .startsWith(desk.exports + " holds no table of opportunities")
                .contains("an id, a stage or outcome, and a date");
    }

    @Test
    void tablesWithoutHeaders() {
        assertThat(desk.put("a.csv", "1\t2024-01-01\t5\n2\t2024-01-02\t6\n")
                        .put("b.csv", "1\t2\n3\t4\n")
                        .refused())
                .contains("a.csv: it has no header; give its column names as 'header' in a mapping file");
    }

    @Test
    void dealsWithoutDates() {
        assertThat(desk.put("deals.csv", "Product;Seller;Status\nA;Ann;Won\nB;Zoe;Lost\n")
                        .refused())
                .contains("for opportunities it lacks an id and a date of creation or closing");
    }

    @Test
    void aFolderOfPhotos() throws IOException {
        var random = new Random(7);
        for (int i = 0; i < 3; i++) {
            var photo = new byte[200_000];
            random.nextBytes(photo);
            photo[0] = (byte) 0xff;
            photo[1] = (byte) 0xd8;
            Files.write(desk.exports.resolve("photo" + i + ".jpg"), photo);
        }
        assertThat(desk.refused())
                .contains("photo0.jpg: it is no table but binary data")
                .doesNotContain("\n");
    }

    @Test
    void aHugeFileOfASingleLine() throws IOException {
        try (var file = new RandomAccessFile(desk.exports.resolve("deals.csv").toFile(), "rw")) {
            file.write("opportunity_id,".repeat(100_000).getBytes(StandardCharsets.UTF_8));
            file.setLength(1L << 30);
        }
        long start = System.nanoTime();
        assertThat(desk.refused()).contains("its first line is longer than a megabyte");
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void aHugeLineAfterGoodOnes() throws IOException {
        desk.put("deals.csv", DEALS.repeat(1) + "o2,Ann,2024-01-01," + "x".repeat(9 << 20));
        assertThat(desk.refused())
                .isEqualTo(
                        "deals.csv: the record at line 3 is longer than 4 MB, or too many quotes are never closed; check quotes and line ends.");
    }

    @Test
    void tenThousandColumns() {
        var header = new StringBuilder("opportunity_id,owner_id,created_at,stage,outcome");
        var row = new StringBuilder("o1,Ann,2024-01-01,Demo,open");
        for (int i = 0; i < 10_000; i++) {
            header.append(",field").append(i);
            row.append(",v");
        }
        assertThat(desk.put("deals.csv", header + "\n" + row + "\n").taken().rows("opportunities"))
                .isEqualTo(1);
    }

    @Test
    void tenThousandColumnsOfNothingKnown() {
        var header = new StringBuilder("a");
        for (int i = 0; i < 10_000; i++) header.append(",field").append(i);
        assertThat(desk.put("wide.csv", header + "\n").refused())
                .hasSizeLessThan(600)
                .contains("wide.csv");
    }

    @Test
    void anOldExcelFileAndAPdf() throws IOException {
        Files.write(desk.exports.resolve("a.xls"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
        desk.put("b.pdf", "%PDF-1.7 ...");
        assertThat(desk.refused())
                .contains("a.xls: it is an old Excel file; save it as .xlsx or CSV", "b.pdf: it is a PDF");
    }

    @Test
    void damagedFilesOfEveryKind() {
        desk.put("a.parquet", "PAR1 nothing of the kind")
                .put("b.json", "[{\"id\": 1, ")
                .put("deals.csv", DEALS);
        assertThat(desk.taken().ignored())
                .extracting(Manifest.Ignored::reason)
                .containsExactly("it is a damaged Parquet file", "it is not whole as JSON (line 1)");
    }

    @Test
    void aFolderThatLinksToItself() throws IOException {
        desk.put("deals.csv", DEALS);
        Files.createSymbolicLink(desk.exports.resolve("again"), desk.exports);
        assertThat(desk.taken().rows("opportunities")).isEqualTo(1);
    }

    @Test
    void anArchiveThatUnpacksWithoutEnd() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(desk.exports.resolve("bomb.zip")))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("deals.csv"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 1100; i++) zip.write(zeros);
        }
        assertThat(desk.refused())
                .isEqualTo(
                        "bomb.zip holds far more than an archive of that size should; unpack it yourself and name the folder.");
    }

    /** Asked directly: a gigabyte would have to be packed and unpacked. */
    @Test
    void aPackedTableThatUnpacksWithoutEnd() throws IOException {
        var packed = Files.writeString(desk.exports.resolve("deals.csv.gz"), DEALS);
        var limit = Archive.most(packed, "deals.csv.gz");
        limit.accept(1L << 30);
        assertThatThrownBy(() -> limit.accept(1))
                .hasMessageStartingWith("deals.csv.gz holds far more than an archive of that size should");
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndOrNamesEntities() throws IOException {
        var texts = "xl/sharedStrings.xml";
        var lying = workbook("xl/workbook.xml", "<workbook/>", texts, " ".repeat(129 << 20));
        var said = new String(lying, StandardCharsets.ISO_8859_1).lastIndexOf(texts) - 46 + 24;
        Arrays.fill(lying, said, said + 4, (byte) 1);
        Files.write(desk.exports.resolve("a.xlsx"), lying);
        Files.write(
                desk.exports.resolve("b.xlsx"),
                workbook(
                        "xl/workbook.xml",
                        "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><workbook>&x;</workbook>"));
        desk.put("deals.csv", DEALS);
        assertThat(desk.taken().ignored())
                .extracting(Manifest.Ignored::reason)
                .containsExactly("it is too large for an Excel file; export it as CSV", "it is a damaged Excel file");
    }

    /** Names of parts, each with what is in it. */
    private static byte[] workbook(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (var part = 0; part < parts.length; part += 2) {
                zip.putNextEntry(new ZipEntry(parts[part]));
                zip.write(parts[part + 1].getBytes(StandardCharsets.US_ASCII));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aBatchThatIsThereAlready() throws IOException {
        Files.createDirectories(desk.batch);
        assertThat(desk.put("deals.csv", DEALS).refused())
                .isEqualTo(desk.batch + " exists already; a batch is written once, so name a new folder.");
    }

    @Test
    void leftoversOfADeadReadingAreCleared() throws IOException {
        var left = Files.createDirectories(desk.batch.resolveSibling(".one.dead.part/work"));
        Files.writeString(left.resolve("source-1.csv"), "x");
        Files.writeString(left.resolveSibling("lock"), "");
        desk.put("deals.csv", DEALS).taken();
        assertThat(left.getParent()).doesNotExist();
    }

    @Test
    void aDiskWithoutRoom() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(runs("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()), "needs leave to mount");
        try {
            desk.put("deals.csv", DEALS + "x,Ann,2024-01-01,Demo,open\n".repeat(40_000));
            var outcome = Intake.of(IntakeSettings.modest()).read(IntakeRequest.of(desk.exports, disk.resolve("one")));
            assertThat(outcome)
                    .isEqualTo(new IntakeOutcome.Refused(
                            "There is no room left on the disk of %s; make room and read again."
                                    .formatted(disk.resolve("one"))));
            assertThat(disk).isEmptyDirectory();
        } finally {
            runs("umount", disk.toString());
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }
}

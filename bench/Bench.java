import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes the data once, then takes turns between the floor and the brief, and prints what it took as Markdown. */
final class Bench {

    private static final Path WORK = Path.of("bench/work");
    private static final int ROUNDS = 3;

    record Run(double seconds, double megabytes) {

        static Run median(List<Run> runs) {
            return new Run(
                    runs.stream().map(Run::seconds).sorted().toList().get(runs.size() / 2),
                    runs.stream().mapToDouble(Run::megabytes).max().orElse(0));
        }
    }

    record Row(int deals, Run floor, Run brief) {

        String markdown() {
            return "| %,d | %.1f s | %,.0f MB | %.1f s | %,.0f MB | %.1f |"
                    .formatted(deals, floor.seconds, floor.megabytes, brief.seconds, brief.megabytes, brief.seconds / floor.seconds);
        }
    }

    public static void main(String[] sizes) throws Exception {
        Locale.setDefault(Locale.ROOT);
        var rows = new ArrayList<Row>();
        for (var deals : sizes.length > 0 ? List.of(sizes) : List.of("100000", "1000000")) {
            rows.add(measure(Integer.parseInt(deals)));
        }
        System.out.println("| opportunities | floor | peak | brief | peak | brief / floor |\n|---|---|---|---|---|---|");
        rows.forEach(row -> System.out.println(row.markdown()));
    }

    private static Row measure(int deals) throws Exception {
        var folder = data(deals);
        var floor = new ArrayList<Run>();
        var brief = new ArrayList<Run>();
        for (int round = 0; round <= ROUNDS; round++) {
            var floorRun = run(sql("floor.sql", "folder=" + folder));
            var out = WORK.resolve("brief-" + deals + ".json").toString();
            var briefRun = run(List.of("./coxswain", "brief", folder.toString(), "--format", "json", "--out", out));
            System.err.printf("%,d round %d: floor %s, brief %s%n", deals, round, floorRun, briefRun);
            if (round == 0) continue; // the first fills the disk cache
            floor.add(floorRun);
            brief.add(briefRun);
        }
        return new Row(deals, Run.median(floor), Run.median(brief));
    }

    /** A folder of this many opportunities; renamed when whole, so that a broken-off one is made again. */
    private static Path data(int deals) throws Exception {
        var folder = WORK.resolve("data-" + deals);
        if (Files.exists(folder)) return folder;
        var half = Files.createDirectories(WORK.resolve("half"));
        System.err.printf("making %,d opportunities ...%n", deals);
        run(sql(
                "generate.sql",
                "deals=" + deals,
                "people=" + Math.max(20, deals / 10000 * 10),
                "accounts=" + Math.max(20, deals / 20),
                "lastSecond=1767225599", // the last of 2025
                "folder=" + half));
        return Files.move(half, folder);
    }

    private static List<String> sql(String file, String... values) {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var start = List.of(
                java, "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "RunSql", "bench/" + file);
        return Stream.concat(start.stream(), Stream.of(values)).toList();
    }

    private static Run run(List<String> command) throws Exception {
        var begin = System.nanoTime();
        var process = new ProcessBuilder(command).inheritIO().start();
        var peak = 0L;
        while (process.isAlive()) {
            peak = Math.max(peak, peakOf(process.pid()));
            Thread.sleep(5);
        }
        if (process.exitValue() != 0) throw new IOException("exit %d: %s".formatted(process.exitValue(), command));
        return new Run((System.nanoTime() - begin) / 1e9, peak / 1024.0);
    }

    /** Peak resident memory so far in KB, as Linux tells it; 0 elsewhere. */
    private static long peakOf(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }
}

package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coxswain.facts.Batches;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.EngineFailure;
import org.coxswain.facts.Sql;
import org.coxswain.intake.Manifest;
import org.coxswain.ledger.DataFolder;
import tools.jackson.core.JacksonException;

/** Looks everything over and changes nothing. */
record Checkup(Visit visit) {

    private static final long LITTLE = 1L << 30;
    private static final Sql COUNT = new Sql("count", "select count(*) as counted from read_parquet(:file)");

    record Finding(boolean sound, String words) {}

    record Rows(long counted) {}

    List<Finding> findings() throws IOException {
        var findings = new ArrayList<Finding>();
        findings.add(
                new Finding(true, "Coxswain 0.1.0 on Java " + Runtime.version().feature()));
        findings.add(disk());
        findings.addAll(ledger());
        findings.addAll(imports());
        return findings;
    }

    private Finding disk() throws IOException {
        var free = Files.getFileStore(visit.folder()).getUsableSpace();
        return new Finding(free > LITTLE, "disk: %.1f GB free for %s".formatted(free / 1e9, visit.folder()));
    }

    private List<Finding> ledger() {
        var condition = visit.server().condition();
        var behind = condition.behind();
        var open = condition.unguarded();
        return List.of(
                new Finding(
                        true,
                        "ledger: PostgreSQL %s answers%s"
                                .formatted(
                                        condition.version(), visit.isBesideAServer() ? ", a server is running" : "")),
                new Finding(
                        behind.isEmpty() || !visit.isBesideAServer(),
                        behind.isEmpty()
                                ? "tables: as this program knows them"
                                : "tables: the next start will bring %s up to date"
                                        .formatted(String.join(", ", behind))),
                new Finding(
                        open.isEmpty(),
                        open.isEmpty()
                                ? "row security: on for all %d tables".formatted(condition.tables())
                                : "row security: off for " + String.join(", ", open)));
    }

    private List<Finding> imports() throws IOException {
        var batches = new Batches(DataFolder.factsOf(visit.folder())).recorded();
        if (batches.isEmpty()) {
            return List.of(new Finding(true, "imports: none yet"));
        }
        var scratch = Files.createTempDirectory("coxswain-check");
        try (var engine = DuckDb.inMemory(scratch)) {
            return batches.stream().map(batch -> batch(engine, batch)).toList();
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    /** Sound is a batch whose every table has as many rows as it says. */
    private static Finding batch(DuckDb engine, Path batch) {
        var name = "import " + batch.getFileName();
        try {
            var manifest = Manifest.read(batch);
            for (var table : manifest.tables().entrySet()) {
                if (counted(engine, batch, table.getValue()) != table.getValue().rows()) {
                    return new Finding(
                            false, "%s: %s has lost rows; import its export again".formatted(name, table.getKey()));
                }
            }
            return new Finding(true, "%s: %d opportunities, whole".formatted(name, manifest.rows("opportunities")));
        } catch (JacksonException | EngineFailure broken) {
            return new Finding(false, name + ": it cannot be read; import its export again");
        }
    }

    private static long counted(DuckDb engine, Path batch, Manifest.TableFiles table) {
        return table.files().stream()
                .map(file -> Map.of("file", batch.resolve(file).toString()))
                .mapToLong(
                        file -> engine.ask(Rows.class, COUNT, file).getFirst().counted())
                .sum();
    }
}

package org.coxswain.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.coxswain.intake.Manifest.Guess;
import org.coxswain.intake.Manifest.Ignored;
import org.coxswain.intake.Manifest.Rejected;
import org.coxswain.intake.Manifest.Repair;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What is noticed on the way: counted in full, kept as far as a reader would read; what was rejected is written down whole. */
final class Findings implements AutoCloseable {
    private static final int KEPT = 1000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private @Nullable BufferedWriter out;
    private final List<Rejected> rejected = new ArrayList<>();
    private final Map<String, Repair> repairs = new LinkedHashMap<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();
    private long rejectedCount;
    private long unusableCells;

    /** {@code file} is only made when something is rejected. */
    Findings(Path file) {
        this.file = file;
    }

    void reject(Rejected row) {
        rejectedCount++;
        if (row.kept()) unusableCells++;
        if (rejected.size() < KEPT) rejected.add(row);
        try {
            if (out == null) out = Files.newBufferedWriter(file);
            out.write(JSON.writeValueAsString(row));
            out.newLine();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void repair(String kind, long count, String example) {
        repair(kind, count, () -> example);
    }

    /** Only the first example is kept, so only it is worded. */
    void repair(String kind, long count, Supplier<String> example) {
        if (count <= 0) return;
        var old = repairs.get(kind);
        repairs.put(
                kind,
                old == null
                        ? new Repair(kind, count, example.get())
                        : new Repair(kind, old.count() + count, old.example()));
    }

    void ignore(String file, String reason) {
        ignored.add(new Ignored(file, reason));
    }

    void guess(Guess guess) {
        guesses.add(guess);
    }

    List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    long rejectedCount() {
        return rejectedCount;
    }

    /** How many of the rejected are single cells, whose rows were kept. */
    long unusableCells() {
        return unusableCells;
    }

    List<Repair> repairs() {
        return List.copyOf(repairs.values());
    }

    List<Ignored> ignored() {
        return List.copyOf(ignored);
    }

    List<Guess> guesses() {
        return List.copyOf(guesses);
    }

    @Override
    public void close() throws IOException {
        if (out != null) out.close();
    }
}

package org.coxswain.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The batches in a folder, oldest first. A batch counts once its manifest is there, which is written last; what a killed
 * import leaves behind has none and counts for nothing. Undoing an import forgets its batch; nothing else is touched.
 */
public record Batches(Path folder) {

    private static final String RECORDED = "manifest.json";
    private static final String FORGOTTEN = ".forgotten";

    public Batches {
        folder = folder.toAbsolutePath();
    }

    /** Where the next import goes: a folder that is not there yet and comes after all that are. */
    public Path next() throws IOException {
        Files.createDirectories(folder);
        return folder.resolve("%06d".formatted(number() + 1));
    }

    public List<Path> recorded() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var inside = Files.list(folder)) {
            return inside.filter(batch -> Files.exists(batch.resolve(RECORDED)))
                    .filter(batch -> !Files.exists(batch.resolve(FORGOTTEN)))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    /** Takes an import back; its files stay, so that this can be taken back too. */
    public void forget(Path batch) throws IOException {
        Files.createFile(batch.resolve(FORGOTTEN));
    }

    public void remember(Path batch) throws IOException {
        Files.delete(batch.resolve(FORGOTTEN));
    }

    private int number() throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.map(batch -> batch.getFileName().toString())
                    .filter(name -> name.matches("\\d{6}"))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
        }
    }
}

package org.coxswain.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that appears when all its files are written. */
record Export(Path folder) {

    void write(Map<String, String> files) {
        Path target = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(target.getParent());
            Path draft = Files.createTempDirectory(target.getParent(), ".coxswain-");
            try {
                for (var file : files.entrySet()) {
                    Files.writeString(draft.resolve(file.getKey()), file.getValue());
                }
                Files.deleteIfExists(target);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                discard(draft);
            }
        } catch (DirectoryNotEmptyException notEmpty) {
            throw new UncheckedIOException("The folder " + folder + " is not empty; name a new one", notEmpty);
        } catch (IOException failed) {
            throw new UncheckedIOException("The folder " + folder + " could not be written", failed);
        }
    }

    private static void discard(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (Stream<Path> left = Files.walk(draft)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

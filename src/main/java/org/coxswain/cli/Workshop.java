package org.coxswain.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.coxswain.facts.Batches;

/**
 * A folder of one run's own for what does not fit into memory, gone when the run ends. A run that was killed leaves its
 * folder behind without its lock, and the next run clears it away.
 */
final class Workshop implements AutoCloseable {

    private static final String PREFIX = "coxswain-";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;

    private Workshop(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static Workshop open() throws IOException {
        var place = Path.of(System.getenv().getOrDefault("TMPDIR", System.getProperty("java.io.tmpdir")));
        if (!Files.isDirectory(place) || !Files.isWritable(place)) {
            throw new Refused("%s cannot be written to; set TMPDIR to a folder with space.".formatted(place));
        }
        clearAway(place);
        var folder = Files.createTempDirectory(place, PREFIX);
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return new Workshop(folder, channel);
    }

    Batches batches() {
        return new Batches(folder.resolve("batches"));
    }

    Path scratch() {
        return folder.resolve("scratch");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        delete(folder);
    }

    private static void clearAway(Path place) throws IOException {
        try (var folders = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (var folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isAbandoned(folder)) {
                    delete(folder);
                }
            }
        }
    }

    private static boolean isAbandoned(Path folder) {
        var lock = folder.resolve(LOCK);
        if (!Files.isWritable(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            return taken != null && isSettled(lock);
        } catch (IOException | java.nio.channels.OverlappingFileLockException inUse) {
            return false;
        }
    }

    /** A run that starts this moment has made its lock but may not hold it yet. */
    private static boolean isSettled(Path lock) throws IOException {
        return Files.getLastModifiedTime(lock)
                .toInstant()
                .isBefore(Instant.now().minus(Duration.ofMinutes(1)));
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (var path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException vanished) {
            throw vanished.getCause();
        }
    }
}

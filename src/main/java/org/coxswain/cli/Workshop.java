package org.coxswain.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.coxswain.facts.Batches;
import org.coxswain.facts.Folders;

/**
 * A folder of one run's own for what does not fit into memory, gone when the run ends. A run that was killed leaves its
 * folder behind without its lock, and the next run clears it away.
 */
final class Workshop implements AutoCloseable {

    /** A name that nothing else bears: what bears it and is not in use is deleted. */
    private static final String PREFIX = "coxswain-workshop-";

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
        return new Workshop(folder, locked(folder));
    }

    /** The lock is held before it bears its name, so whoever finds it free knows that its run has ended. */
    private static FileChannel locked(Path folder) throws IOException {
        var unnamed = folder.resolve(LOCK + ".new");
        var channel = FileChannel.open(unnamed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        Files.move(unnamed, folder.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
        return channel;
    }

    Batches batches() {
        return new Batches(folder.resolve("batches"));
    }

    Path scratch() {
        return folder.resolve("scratch");
    }

    /** The lock goes last: until then nobody else clears this away. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Folders.discard(folder);
        }
    }

    private static void clearAway(Path place) throws IOException {
        try (var folders = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (var folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isAbandoned(folder)) {
                    Folders.discard(folder);
                }
            }
        }
    }

    private static boolean isAbandoned(Path folder) {
        var lock = folder.resolve(LOCK);
        if (!Files.exists(lock)) {
            return diedAtItsBirth(folder);
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            return taken != null;
        } catch (IOException | java.nio.channels.OverlappingFileLockException inUse) {
            return false;
        }
    }

    /** A run that starts this moment has a folder and no lock yet; one that never got further has left no more than that. */
    private static boolean diedAtItsBirth(Path folder) {
        try (var inside = Files.list(folder)) {
            return Files.getLastModifiedTime(folder)
                            .toInstant()
                            .isBefore(Instant.now().minus(Duration.ofMinutes(1)))
                    && inside.allMatch(file -> file.endsWith(LOCK + ".new"));
        } catch (IOException vanished) {
            return false;
        }
    }
}

package org.coxswain.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.coxswain.facts.Folders;

/**
 * A batch in the making: `.<name>.<random>.part` beside its target, renamed when whole. A reading holds a lock in its
 * folder while it lives, so the next one can tell a dead reading's leavings from a living neighbour's and clears them.
 */
final class BatchFolder implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final long AN_HOUR = 3_600_000;
    /** To look at a lock of our own process is to lose it, so these are never looked at. */
    private static final Set<Path> LIVING = ConcurrentHashMap.newKeySet();

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final FileLock lock;

    BatchFolder(Path named) throws IOException {
        target = named.toAbsolutePath().normalize();
        if (Files.exists(target))
            throw new Refusal("%s exists already; a batch is written once, so name a new folder.".formatted(named));
        var parent = Objects.requireNonNullElse(target.getParent(), target);
        Files.createDirectories(parent);
        part = Files.createDirectory(parent.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part"));
        Files.createDirectory(batch());
        Files.createDirectory(work());
        channel = FileChannel.open(part.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock = channel.lock();
        LIVING.add(part);
        sweep(parent);
    }

    Path batch() {
        return part.resolve("batch");
    }

    Path work() {
        return part.resolve("work");
    }

    void finish() throws IOException {
        try {
            Files.move(batch(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
            throw new Refusal("%s appeared while reading; name a new folder.".formatted(target));
        }
    }

    private void sweep(Path parent) throws IOException {
        try (var beside = Files.newDirectoryStream(parent, ".*.part")) {
            for (var left : beside) if (!LIVING.contains(left) && dead(left)) Folders.discard(left);
        }
    }

    /** Without a lock it died at its birth, unless it was born just now. */
    private boolean dead(Path left) throws IOException {
        var lock = left.resolve(LOCK);
        if (!Files.exists(lock)) return changed(part) - changed(left) > AN_HOUR;
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held != null;
        } catch (IOException | java.nio.channels.OverlappingFileLockException e) {
            return false;
        }
    }

    private static long changed(Path folder) throws IOException {
        return Files.getLastModifiedTime(folder).toMillis();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
        LIVING.remove(part);
        Folders.discard(part);
    }
}

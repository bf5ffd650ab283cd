package org.coxswain.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder that holds everything Coxswain keeps. One program at a time works in it; the kernel drops the lock with it. */
public final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";
    /** To open a lock of our own process a second time is to lose it, so these are never opened. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Makes the folder when it is missing. {@code purpose} tells whoever comes second what the first is doing. */
    public static DataFolder take(Path named, String purpose) throws IOException {
        var folder = named.toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Unusable("%s is a file; name a folder with --data.".formatted(named));
        }
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        if (OURS.contains(folder)) {
            throw new Unusable("%s is in use by this very program.".formatted(named));
        }
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new Unusable("%s is in use by %s; stop that, or name another folder with --data."
                    .formatted(named, holder(folder)));
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap("process %d (coxswain %s)"
                .formatted(ProcessHandle.current().pid(), purpose)
                .getBytes(StandardCharsets.UTF_8)));
        OURS.add(folder);
        return new DataFolder(folder, channel);
    }

    /** Whether somebody works in the folder now. */
    public static boolean isTaken(Path named) throws IOException {
        var folder = named.toAbsolutePath().normalize();
        if (OURS.contains(folder)) {
            return true;
        }
        var lock = folder.resolve(LOCK);
        if (!Files.exists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        }
    }

    public Path path() {
        return folder;
    }

    public Path facts() {
        return factsOf(folder);
    }

    public static Path factsOf(Path folder) {
        return folder.resolve("facts");
    }

    private static String holder(Path folder) throws IOException {
        var words = Files.readString(folder.resolve(LOCK)).strip();
        return words.isEmpty() ? "another program" : words;
    }

    @Override
    public void close() throws IOException {
        OURS.remove(folder);
        channel.close();
    }
}

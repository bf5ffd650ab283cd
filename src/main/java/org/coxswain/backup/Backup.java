package org.coxswain.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coxswain.ledger.LedgerTables;
import org.coxswain.ledger.Unusable;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything kept into one file: the ledger as it is at one moment, and every import. */
public record Backup(LedgerTables ledger, Path facts, Instant now) {

    private static final int BUFFER = 1 << 16;
    private static final String PART = ".part";

    /** Writes what belongs into one entry. */
    private interface Filling {
        void into(OutputStream out) throws IOException;
    }

    /** Whole or not at all, and readable by its owner alone: it holds what people wrote. */
    public void writeTo(Path file) throws IOException {
        var target = file.toAbsolutePath();
        if (!(target.getParent() instanceof Path folder) || !Files.isDirectory(folder)) {
            throw new Unusable("%s cannot be written: its folder does not exist.".formatted(file));
        }
        if (Files.isDirectory(target)) {
            throw new Unusable("%s is a folder; name a file to write to.".formatted(file));
        }
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var beginning = "." + target.getFileName();
        var unfinished = Files.createTempFile(folder, beginning, PART, ours);
        try {
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
                    var out =
                            new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER))) {
                // Let go of with the channel.
                channel.lock();
                clearAway(unfinished, beginning);
                fill(out);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** What a backup that was killed left behind: nobody holds it any longer. */
    private static void clearAway(Path ours, String beginning) throws IOException {
        try (var left = Files.newDirectoryStream(
                ours.resolveSibling(""), path -> isPart(path.toFile().getName(), beginning))) {
            for (var path : left) {
                // To look at a lock of our own is to lose it.
                if (!path.equals(ours) && !isHeld(path)) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private static boolean isPart(String name, String beginning) {
        return name.startsWith(beginning) && name.substring(beginning.length()).matches("\\d+\\" + PART);
    }

    private static boolean isHeld(Path part) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        }
    }

    private void fill(ZipOutputStream zip) throws IOException {
        var parts = new ArrayList<Contents.Part>();
        var versions = ledger.versions();
        ledger.copyTo((table, content) -> parts.add(entry(zip, Contents.LEDGER + table, content::writeTo)));
        for (var file : imported()) {
            var name = Contents.FACTS + facts.relativize(file).toString();
            parts.add(entry(zip, name, out -> Files.copy(file, out)));
        }
        var contents = new Contents(Contents.FORMAT, now.toString(), versions, parts);
        zip.putNextEntry(new ZipEntry(Contents.NAME));
        zip.write(JsonMapper.shared().writeValueAsBytes(contents));
        zip.closeEntry();
    }

    private static Contents.Part entry(ZipOutputStream zip, String name, Filling filling) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = new Digest(zip);
        filling.into(digest);
        zip.closeEntry();
        return digest.part(name);
    }

    /** Imports under way have hidden names until they are whole. */
    private List<Path> imported() throws IOException {
        if (!Files.isDirectory(facts)) {
            return List.of();
        }
        try (var all = Files.walk(facts)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !facts.relativize(file).toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}

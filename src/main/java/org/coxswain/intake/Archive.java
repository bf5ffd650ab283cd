package org.coxswain.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip archive of tables. The names inside are only names: what is unpacked lies under numbers of ours. */
record Archive(Path file, String name, Path work) {
    private static final int MOST_ENTRIES = 10_000;
    private static final long FREE_BYTES = 1L << 30;
    private static final int LARGEST_RATIO = 200;

    record Entry(String name, Path file) {}

    static boolean is(Path file, String name) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(4);
            if (start.length < 4 || start[0] != 'P' || start[1] != 'K' || start[2] != 3) return false;
        }
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") == null;
        } catch (ZipException damaged) {
            throw new Refusal("%s is a damaged archive; make it again.".formatted(name));
        }
    }

    List<Entry> unpack() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entries = zip.stream()
                    .filter(Archive::counts)
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            if (entries.size() > MOST_ENTRIES) throw tooMuch();
            var unpacked = new ArrayList<Entry>();
            long left = most(file);
            for (var entry : entries) {
                var copy = Files.createTempFile(work, "unpacked-", "");
                left -= copy(zip.getInputStream(entry), copy, left);
                unpacked.add(new Entry(entry.getName(), copy));
            }
            return unpacked;
        } catch (ZipException damaged) {
            throw new Refusal("%s is damaged or locked by a password; make the archive again without.".formatted(name));
        }
    }

    private static boolean counts(ZipEntry entry) {
        var name = entry.getName();
        var last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory() && !last.startsWith(".") && !last.startsWith("~$") && !name.startsWith("__MACOSX/");
    }

    /** An archive may say it is small and unpack without end, so what comes out is counted. */
    private long copy(InputStream in, Path copy, long most) throws IOException {
        try (in;
                var out = Files.newOutputStream(copy)) {
            var buffer = new byte[1 << 16];
            long total = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > most) throw tooMuch();
                out.write(buffer, 0, read);
            }
            return total;
        }
    }

    private static long most(Path file) throws IOException {
        return Math.max(FREE_BYTES, Files.size(file) * LARGEST_RATIO);
    }

    /** The same for a single file that is packed: hears how much comes out of it, until it is too much. */
    static LongConsumer most(Path file, String name) throws IOException {
        var left = new AtomicLong(most(file));
        return bytes -> {
            if (left.addAndGet(-bytes) < 0) throw tooMuch(name);
        };
    }

    private Refusal tooMuch() {
        return tooMuch(name);
    }

    private static Refusal tooMuch(String name) {
        return new Refusal(
                "%s holds far more than an archive of that size should; unpack it yourself and name the folder."
                        .formatted(name));
    }
}

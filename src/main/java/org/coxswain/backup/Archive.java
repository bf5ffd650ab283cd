package org.coxswain.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.coxswain.ledger.Unusable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was found whole: every part is there with its checksum, and none that is not listed. */
final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final Contents contents;

    private Archive(ZipFile zip, Contents contents) {
        this.zip = zip;
        this.contents = contents;
    }

    /** Refuses in one sentence what is cut, altered, or newer than this program. */
    static Archive open(Path file, Map<String, String> known) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Unusable("%s is not there; name the file a backup was written to.".formatted(file));
        }
        var zip = zip(file);
        try {
            var archive = new Archive(zip, contents(zip, file));
            archive.refuseNewer(file, known);
            archive.refuseDamage(file);
            return archive;
        } catch (IOException cut) {
            zip.close();
            throw damaged(file, "it cannot be read to its end");
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    Contents contents() {
        return contents;
    }

    InputStream read(String part) throws IOException {
        return Objects.requireNonNull(zip.getInputStream(zip.getEntry(part)), part);
    }

    private static ZipFile zip(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException cut) {
            throw damaged(file, "it is cut off, or no backup at all");
        }
    }

    private static Contents contents(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry(Contents.NAME);
        if (entry == null) {
            throw damaged(file, "it does not say what it holds");
        }
        try (var in = zip.getInputStream(entry)) {
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(in, Contents.class);
        } catch (JacksonException unreadable) {
            throw damaged(file, "what it says of itself cannot be read");
        }
    }

    private void refuseNewer(Path file, Map<String, String> known) {
        var newer = contents.format() > Contents.FORMAT
                || contents.versions().entrySet().stream()
                        .anyMatch(room -> isAfter(room.getValue(), known.getOrDefault(room.getKey(), "0")));
        if (newer) {
            throw new Unusable("%s was made by a newer Coxswain; restore it with that one.".formatted(file));
        }
    }

    private static boolean isAfter(String version, String known) {
        return Integer.parseInt(version) > Integer.parseInt(known);
    }

    private void refuseDamage(Path file) throws IOException {
        for (var part : contents.parts()) {
            var entry = zip.getEntry(part.name());
            if (entry == null) {
                throw damaged(file, part.name() + " is missing");
            }
            var digest = new Digest(OutputStream.nullOutputStream());
            try (var in = zip.getInputStream(entry)) {
                in.transferTo(digest);
            }
            if (!digest.part(part.name()).equals(part)) {
                throw damaged(file, part.name() + " is not what was written");
            }
        }
        if (zip.size() != contents.parts().size() + 1) {
            throw damaged(file, "it holds more than it says");
        }
    }

    private static Unusable damaged(Path file, String how) {
        return new Unusable("%s is damaged: %s; nothing was restored.".formatted(file, how));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

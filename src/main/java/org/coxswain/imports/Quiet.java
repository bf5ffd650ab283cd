package org.coxswain.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What in a folder did not change for a while, and so is there as a whole: a file, or a folder with all that is in it. */
final class Quiet {

    private final Path folder;
    private final Duration time;
    private Map<Path, Noted> noted = Map.of();

    Quiet(Path folder, Duration time) {
        this.folder = folder;
        this.time = time;
    }

    /** How something looked, and since when it does. */
    private record Noted(long bytes, long changed, long files, long since) {

        boolean isLike(Noted other) {
            return bytes == other.bytes && changed == other.changed && files == other.files;
        }
    }

    /** By name; to be asked again and again. */
    List<Path> look() throws IOException {
        var now = System.nanoTime();
        var seen = new HashMap<Path, Noted>();
        try (var inside = Files.list(folder)) {
            for (var entry : inside.filter(Quiet::counts).toList()) {
                var fresh = note(entry, now);
                var before = noted.get(entry);
                seen.put(entry, before != null && before.isLike(fresh) ? before : fresh);
            }
        }
        noted = seen;
        return seen.entrySet().stream()
                .filter(entry ->
                        entry.getValue().files() > 0 && now - entry.getValue().since() >= time.toNanos())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Not what is hidden, nor what a program names while it still writes; links lead elsewhere. */
    private static boolean counts(Path entry) {
        var name = String.valueOf(entry.getFileName());
        return !name.startsWith(".")
                && !name.matches("(?i).*\\.(part|tmp|filepart|crdownload)")
                && !List.of(WatchedFolder.DONE, WatchedFolder.REFUSED).contains(name)
                && (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                        || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS));
    }

    private static Noted note(Path entry, long now) throws IOException {
        var bytes = 0L;
        var changed = 0L;
        var files = 0L;
        try (Stream<Path> all = Files.walk(entry)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
                changed = Math.max(changed, Files.getLastModifiedTime(file).toMillis());
                files++;
            }
        }
        return new Noted(bytes, changed, files, now);
    }
}

package org.coxswain.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The drafts in the data folder, each in a folder that bears the number of its import. */
@Component
class Drafts {

    private static final String COMING = "coming-";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Path folder;

    Drafts(ImportsSettings settings) {
        folder = settings.drafts();
    }

    Draft of(long id) {
        return new Draft(folder.resolve(String.valueOf(id)));
    }

    /** For files that are on their way, before there is a number. */
    Draft coming() throws IOException {
        var draft = new Draft(aside());
        Files.createDirectories(draft.folder().resolve("files"));
        return draft;
    }

    /** Where a batch may be read that is kept at once. */
    Path aside() throws IOException {
        Files.createDirectories(folder);
        sweep();
        return folder.resolve(COMING + UUID.randomUUID());
    }

    /** What has come gets its number. */
    Draft number(Draft come, long id) {
        try {
            Files.createDirectories(folder);
            var numbered = of(id);
            Files.move(come.folder(), numbered.folder(), StandardCopyOption.ATOMIC_MOVE);
            return numbered;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What was on its way when a server was killed, a day ago by the clock of the disk. */
    private void sweep() throws IOException {
        var fresh = Files.createTempFile(folder, COMING, "");
        var now = Files.getLastModifiedTime(fresh).toInstant();
        Files.delete(fresh);
        try (var all = Files.newDirectoryStream(folder, COMING + "*")) {
            for (var left : all) {
                if (Files.getLastModifiedTime(left).toInstant().isBefore(now.minus(A_DAY))) {
                    new Draft(left).discard();
                }
            }
        }
    }
}

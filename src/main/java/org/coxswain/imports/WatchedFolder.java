package org.coxswain.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Imports by themselves what is put into a folder, with the mapping that is remembered, and moves it beside: to what is
 * done, or to what was refused with a sentence that says why.
 */
@Component
class WatchedFolder {

    static final String DONE = "done";
    static final String REFUSED = "refused";
    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

    private final @Nullable Path folder;
    private final Quiet quiet;
    private final Imports imports;
    private final Readings readings;
    private final Remembered remembered;
    /** What could not be moved away is not read again and again. */
    private final Set<Path> stuck = new HashSet<>();

    WatchedFolder(ImportsSettings settings, Imports imports, Readings readings, Remembered remembered) {
        this.folder = settings.watched();
        this.quiet = new Quiet(
                settings.watched() == null ? Path.of("") : settings.watched(),
                settings.rhythm().quiet());
        this.imports = imports;
        this.readings = readings;
        this.remembered = remembered;
    }

    void look() {
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try {
            for (var entry : quiet.look()) {
                if (!stuck.contains(entry) && !imports.isUnderWay(readings.scope(null), entry.toString())) {
                    receive(entry);
                }
            }
        } catch (IOException unreadable) {
            LOG.warn(
                    "the watched folder cannot be read: {}",
                    unreadable.getClass().getSimpleName());
        }
    }

    private void receive(Path entry) throws IOException {
        var scope = readings.scope(null);
        var mapping = remembered.text(scope);
        var content = new Imports.Upload(
                List.of(FileName.of(String.valueOf(entry.getFileName()), List.of())),
                Digest.bytes(List.of(entry)),
                Digest.of(List.of(entry)));
        var before = imports.repeated(scope, content.digest(), mapping).flatMap(id -> imports.find(scope, id));
        if (before.isPresent()) {
            put(
                    entry,
                    DONE,
                    "These files were imported before, as %s; nothing changed."
                            .formatted(before.get().batch()));
        } else {
            imports.begin(
                    scope, new Imports.Delivery(null, "folder", entry.toString(), content, true), mapping, id -> {});
        }
    }

    /** Where a reading ended, what was read goes aside. */
    void settle(Import ended) {
        if (ended.way().equals("folder") && ended.is("kept", "refused", "stopped")) {
            var entry = Path.of(ended.place());
            if (ended.is("kept")) {
                put(
                        entry,
                        DONE,
                        "Imported as %s: %s, %s, %s rejected."
                                .formatted(
                                        ended.batch(),
                                        Worded.opportunities(ended.opportunities()),
                                        Worded.many(ended.changes(), "stage change"),
                                        Worded.number(ended.rejected())));
            } else {
                put(entry, REFUSED, ended.words());
            }
        }
    }

    private void put(Path entry, String where, String sentence) {
        try {
            var aside = Files.createDirectories(entry.resolveSibling(where));
            List<String> taken;
            try (var inside = Files.list(aside)) {
                taken = inside.map(file -> String.valueOf(file.getFileName())).toList();
            }
            var target = aside.resolve(FileName.of(String.valueOf(entry.getFileName()), taken));
            Files.move(entry, target);
            Files.writeString(aside.resolve(target.getFileName() + ".txt"), sentence + System.lineSeparator());
        } catch (IOException | UncheckedIOException stays) {
            stuck.add(entry);
            LOG.warn("what was imported from the watched folder cannot be moved aside", stays);
        }
    }
}

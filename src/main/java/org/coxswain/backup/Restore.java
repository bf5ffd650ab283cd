package org.coxswain.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.coxswain.ledger.DataFolder;
import org.coxswain.ledger.LedgerPlace;
import org.coxswain.ledger.LedgerServer;
import org.coxswain.ledger.LedgerTables;
import org.coxswain.ledger.Unusable;
import org.springframework.util.FileSystemUtils;

/** Brings a backup back. It is built beside the folder and takes its name when it is whole. */
public record Restore(LedgerPlace place, Path folder, Clock clock) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String SETTINGS = "coxswain.yaml";
    private static final Set<String> OF_NO_ACCOUNT = Set.of(SETTINGS, "lock");

    public Restore {
        folder = folder.toAbsolutePath().normalize();
    }

    /** What was restored: when the backup was made, and where what was there before is now. */
    public record Restored(String madeAt, int tables, int files, Optional<Path> before) {}

    public Restored from(Path file, boolean replace) throws IOException {
        try (var archive = Archive.open(file, LedgerTables.versionsKnown())) {
            if (!isEmpty() && !replace) {
                throw new Unusable("%s is not empty; with --replace it is put aside and the backup takes its place."
                        .formatted(folder));
            }
            try (var old = DataFolder.take(folder, "restore")) {
                build(archive);
                keepSettings(old.path());
            }
            var before = putAside();
            Files.move(building(), folder, StandardCopyOption.ATOMIC_MOVE);
            var contents = archive.contents();
            return new Restored(
                    contents.madeAt(),
                    contents.tables().size(),
                    contents.facts().size(),
                    before);
        }
    }

    private Path building() {
        return folder.resolveSibling(folder.getFileName() + ".restoring");
    }

    private boolean isEmpty() throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var inside = Files.list(folder)) {
            return inside.allMatch(path -> OF_NO_ACCOUNT.contains(path.toFile().getName()));
        }
    }

    private void build(Archive archive) throws IOException {
        FileSystemUtils.deleteRecursively(building());
        try (var taken = DataFolder.take(building(), "restore")) {
            for (var name : archive.contents().facts()) {
                unpack(archive, name, taken.path());
            }
            try (var server = LedgerServer.start(place, taken.path())) {
                server.tables()
                        .copyFrom(
                                archive.contents().versions(),
                                archive.contents().tables(),
                                table -> archive.read(Contents.LEDGER + table));
                server.open(clock).close();
            }
        }
    }

    private static void unpack(Archive archive, String name, Path target) throws IOException {
        var file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new Unusable(
                    "The backup names a file outside of its folder (%s); nothing was restored.".formatted(name));
        }
        Files.createDirectories(file.resolveSibling(""));
        try (var in = archive.read(name)) {
            Files.copy(in, file);
        }
    }

    private void keepSettings(Path old) throws IOException {
        if (Files.exists(old.resolve(SETTINGS))) {
            Files.copy(old.resolve(SETTINGS), building().resolve(SETTINGS), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** What was there stays, under another name, unless it was nothing. */
    private Optional<Path> putAside() throws IOException {
        if (isEmpty()) {
            FileSystemUtils.deleteRecursively(folder);
            return Optional.empty();
        }
        var moment = MOMENT.format(clock.instant().atOffset(ZoneOffset.UTC));
        var aside = folder.resolveSibling(folder.getFileName() + ".before-" + moment);
        return Optional.of(Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE));
    }
}

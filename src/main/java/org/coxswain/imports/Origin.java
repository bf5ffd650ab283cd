package org.coxswain.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.coxswain.facts.Batches;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a batch came from, kept in it: whoever finds the batch can tell a repeat, and which import it was.
 *
 * @param id      of the import, 0 for one the ledger did not know of
 * @param digest  of the content of all files
 * @param mapping they were read with, as it was given
 */
record Origin(long id, String digest, String mapping, List<String> files, long bytes) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILE = "origin.json";
    private static final int TRIES = 100;

    /** Makes a batch that lies aside the next that counts: whole, with its origin in it. */
    Path keep(Path aside, Batches batches) {
        try {
            Files.writeString(aside.resolve(FILE), JSON.writeValueAsString(this));
            for (var tries = 0; tries < TRIES; tries++) {
                var next = batches.next();
                if (!Files.exists(next) && moved(aside, next)) {
                    return next;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        throw new IllegalStateException("no number is free in " + batches.folder());
    }

    /** Two may want the same number: who comes second takes the next. */
    private static boolean moved(Path aside, Path next) throws IOException {
        try {
            Files.move(aside, next, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException taken) {
            return false;
        }
    }

    /** The batch that counts of the same content, read in the same way. */
    Optional<Path> repeated(Batches batches) throws IOException {
        return batches.recorded().reversed().stream()
                .filter(batch -> of(batch).filter(this::isSame).isPresent())
                .findFirst();
    }

    private boolean isSame(Origin other) {
        return other.digest().equals(digest) && other.mapping().equals(mapping);
    }

    /** None in what older programs imported. */
    static Optional<Origin> of(Path batch) {
        var file = batch.resolve(FILE);
        return Files.exists(file) ? Optional.of(JSON.readValue(file, Origin.class)) : Optional.empty();
    }
}

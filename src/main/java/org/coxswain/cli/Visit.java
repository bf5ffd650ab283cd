package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coxswain.ledger.DataFolder;
import org.coxswain.ledger.LedgerServer;
import org.jspecify.annotations.Nullable;

/** A look at a data folder: beside the server that works in it, or by starting its ledger for so long. */
record Visit(Path folder, @Nullable DataFolder taken, LedgerServer server) implements AutoCloseable {

    static Visit of(Path folder, String purpose) throws IOException {
        if (!Files.isDirectory(folder.resolve("ledger")) && !Files.exists(folder.resolve(Settings.FILE))) {
            throw new Refused(
                    "There is nothing in %s; ./coxswain serve begins it, --data names another.".formatted(folder));
        }
        var path = folder.toAbsolutePath().normalize();
        var place = Settings.in(path).place();
        if (DataFolder.isTaken(path)) {
            return new Visit(path, null, LedgerServer.reach(place, path));
        }
        var taken = DataFolder.take(path, purpose);
        try {
            return new Visit(path, taken, LedgerServer.start(place, path));
        } catch (IOException | RuntimeException failed) {
            taken.close();
            throw failed;
        }
    }

    boolean isBesideAServer() {
        return taken == null;
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (taken != null) {
            taken.close();
        }
    }
}

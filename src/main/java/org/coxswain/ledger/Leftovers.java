package org.coxswain.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What a killed start left behind. */
final class Leftovers {

    private Leftovers() {}

    /** The same place with nothing there. */
    static Path cleared(Path path) throws IOException {
        if (Files.exists(path)) {
            try (var inside = Files.walk(path)) {
                for (var each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return path;
    }
}

package org.coxswain.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders in which facts are prepared, gone when they are. */
public final class Folders {

    private Folders() {}

    /** With all that is in it. Two runs may clear away the same one: what the other has taken is gone, too. */
    public static void discard(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException unreadable) {
            if (!(unreadable.getCause() instanceof NoSuchFileException)) {
                throw unreadable.getCause();
            }
        } catch (NoSuchFileException taken) {
            return;
        }
    }
}

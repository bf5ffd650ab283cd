package org.coxswain.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file that comes with the program, for browsers. */
public final class StaticFile {

    private StaticFile() {}

    public static String text(String name) {
        try (var in = Objects.requireNonNull(StaticFile.class.getResourceAsStream("/static/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

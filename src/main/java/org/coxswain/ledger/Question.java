package org.coxswain.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;

/** A question of more than a few lines, kept as a {@code .sql} file beside the class that asks it. */
public final class Question {

    private Question() {}

    public static String of(Class<?> asker, String file) {
        try (var resource = asker.getResourceAsStream(file)) {
            if (resource == null) {
                throw new NoSuchElementException("no %s beside %s".formatted(file, asker.getName()));
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

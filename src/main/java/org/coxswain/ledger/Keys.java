package org.coxswain.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the embedded server's three accounts: random, made once, in a file that only its owner reads. */
record Keys(String keeper, String owner, String application) {

    private static final int BYTES = 24;

    static Keys in(Path ledger) throws IOException {
        var file = ledger.resolve("keys");
        if (!Files.exists(file)) {
            var random = new SecureRandom();
            write(file, "keeper=%s%nowner=%s%napplication=%s%n".formatted(word(random), word(random), word(random)));
        }
        var read = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        return new Keys(required(read, "keeper"), required(read, "owner"), required(read, "application"));
    }

    /** A file of its own for one password, in the form initdb reads. */
    static Path alone(Path file, String password) throws IOException {
        write(file, password + "\n");
        return file;
    }

    private static void write(Path file, String text) throws IOException {
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ours);
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String required(Properties read, String name) {
        var value = read.getProperty(name, "");
        if (!value.matches("[0-9a-f]{48}")) {
            throw new Unusable(
                    "The file ledger/keys is damaged: its %s is not there; bring it back from a copy.".formatted(name));
        }
        return value;
    }

    private static String word(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

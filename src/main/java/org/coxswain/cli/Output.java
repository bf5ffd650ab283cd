package org.coxswain.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Results, written whole or not at all. */
final class Output {

    private static final int BUFFER = 1 << 16;

    private Output() {}

    /** Something that writes itself. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static void toFile(Path file, String text) throws IOException {
        toFile(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A device or a pipe is written to and never replaced; of a link, what it leads to is replaced. */
    static void toFile(Path file, Content content) throws IOException {
        if (file.toString().isBlank()) {
            throw new Refused("There is no file to write to: its name is empty.");
        }
        var target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new Refused("%s is a folder; name a file to write to.".formatted(file));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            fill(target, content);
            return;
        }
        if (!(target.getParent() instanceof Path folder) || !Files.isDirectory(folder)) {
            throw new Refused("%s cannot be written: its folder does not exist.".formatted(file));
        }
        replace(Files.exists(target) ? target.toRealPath() : target, content);
    }

    private static void replace(Path target, Content content) throws IOException {
        var unfinished = Files.createTempFile(target.resolveSibling(""), "." + target.getFileName(), ".part");
        try {
            fill(unfinished, content);
            Files.setPosixFilePermissions(
                    unfinished, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            content.writeTo(out);
        }
    }

    static void toScreen(String text) throws IOException {
        toScreen(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    static void toScreen(Content content) throws IOException {
        var screen = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        content.writeTo(screen);
        screen.flush();
        if (screen.checkError()) {
            throw new IOException("standard output was closed before everything was written");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

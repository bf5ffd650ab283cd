package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coxswain.Command;

/** A folder with a disk of its own in memory, small enough to be filled; an ordinary folder where mounting is not allowed. */
record SmallDisk(Path folder, boolean isSmall) implements AutoCloseable {

    private static final String SIZE = "size=300m";

    static SmallDisk none() {
        return new SmallDisk(Path.of(""), false);
    }

    static SmallDisk at(Path folder) throws Exception {
        var mounted = Command.of("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", folder.toString());
        try {
            return new SmallDisk(folder, mounted.run().exit() == 0);
        } catch (IOException noMount) {
            return new SmallDisk(folder, false);
        }
    }

    void fill() throws IOException {
        var chunk = new byte[1 << 16];
        try (var out = Files.newOutputStream(filling())) {
            for (var size = chunk.length; size > 0; size /= 2) fillBy(out, chunk, size);
        }
    }

    private static void fillBy(java.io.OutputStream out, byte[] chunk, int size) {
        try {
            while (true) out.write(chunk, 0, size);
        } catch (IOException full) {
            return;
        }
    }

    void free() throws IOException {
        Files.delete(filling());
    }

    private Path filling() {
        return folder.resolve("filling");
    }

    @Override
    public void close() throws IOException {
        try {
            if (isSmall) Command.of("umount", folder.toString()).run();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}

package org.coxswain.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once; a folder of that name is whole, because it is named last. */
record Programs(Path folder) {

    /** The version whose programs travel with Coxswain. */
    static final String MAJOR = "18";

    static Programs in(Path ledger) throws IOException {
        var folder = ledger.resolve("programs-" + MAJOR);
        if (!Files.exists(folder)) {
            var unfinished = ledger.resolve("programs.new");
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Programs(folder);
    }

    String named(String program) {
        return folder.resolve("bin").resolve(program).toString();
    }

    private static void unpack(Path target) throws IOException {
        try (var packed = packed();
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            var mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    private static InputStream packed() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var chip = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var packed = Programs.class.getResourceAsStream("/postgres-%s-%s.txz".formatted(system, chip));
        if (packed == null) {
            throw new Unusable(
                    "No PostgreSQL travels with this build for %s on %s; give the address of one in coxswain.yaml."
                            .formatted(system, chip));
        }
        return packed;
    }
}

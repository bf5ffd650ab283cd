package org.coxswain.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/** The files of the embedded server: its programs, its data, its log. */
record Cluster(Path folder, Programs programs, Keys keys, Underling underling) {

    private static final long LONGEST_LOG = 1 << 20;

    /** Makes whatever is missing; what was killed half-way begins anew. */
    static Cluster in(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        var cluster = new Cluster(folder, Programs.in(folder), Keys.in(folder), Underling.here());
        if (!Files.exists(cluster.data())) {
            cluster.make();
        }
        cluster.refuseAnotherVersion();
        return cluster;
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    /** What the server said is kept until it is too long to be read. */
    void shortenLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LONGEST_LOG) {
            Files.move(log(), folder.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What the server's own note says: the number of its process, its port, and whether it is ready. */
    Optional<Noted> noted() throws IOException {
        var note = data().resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(note);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
            return Optional.empty();
        }
        var ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
        var port = lines.size() > 3 && lines.get(3).strip().matches("\\d+")
                ? Integer.parseInt(lines.get(3).strip())
                : 0;
        return Optional.of(new Noted(Long.parseLong(lines.getFirst().strip()), port, ready));
    }

    record Noted(long process, int port, boolean ready) {

        /** Whether that process is ready at that port. */
        boolean isOf(long asked, int at) {
            return ready && process == asked && port == at;
        }
    }

    private void make() throws IOException {
        var unfinished = folder.resolve("data.new");
        FileSystemUtils.deleteRecursively(unfinished);
        var password = Keys.alone(folder.resolve("password"), keys.keeper());
        underling.own(folder);
        try {
            run(List.of(
                    programs.named("initdb"),
                    "--pgdata=" + unfinished,
                    "--username=" + Address.KEEPER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(List<String> words) throws IOException {
        var log = folder.resolve("initdb.log");
        try {
            var exit = new ProcessBuilder(underling.running(words))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new Unusable("PostgreSQL could not lay out its files in %s; %s says why.".formatted(folder, log));
            }
        } catch (InterruptedException stopped) {
            throw new IOException("interrupted while laying out the ledger", stopped);
        }
    }

    private void refuseAnotherVersion() throws IOException {
        var version = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!version.equals(Programs.MAJOR)) {
            throw new Unusable(
                    "The ledger in %s was made by PostgreSQL %s and this Coxswain brings %s; back it up with the"
                                    .formatted(folder, version, Programs.MAJOR)
                            + " Coxswain that made it, and restore the backup with this one.");
        }
    }
}

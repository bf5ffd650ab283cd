package org.coxswain.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** Tells whether the same files came again, whatever they are called and in whichever order. */
final class Digest {

    private final TreeSet<String> parts = new TreeSet<>();

    /** Of files, and of all files in folders. */
    static String of(List<Path> inputs) throws IOException {
        var digest = new Digest();
        for (var file : files(inputs)) {
            try (var in = Files.newInputStream(file);
                    var out = digest.over(OutputStream.nullOutputStream())) {
                in.transferTo(out);
            }
        }
        return digest.text();
    }

    static long bytes(List<Path> inputs) throws IOException {
        var bytes = 0L;
        for (var file : files(inputs)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static List<Path> files(List<Path> inputs) throws IOException {
        var all = new ArrayList<Path>();
        for (var input : inputs) {
            try (var files = Files.walk(input)) {
                files.filter(Files::isRegularFile).forEach(all::add);
            }
        }
        return all;
    }

    /** What is written is counted in once the stream is closed. */
    OutputStream over(OutputStream out) {
        var sha = sha();
        return new DigestOutputStream(out, sha) {
            @Override
            public void close() throws IOException {
                super.close();
                add(sha.digest());
            }
        };
    }

    private void add(byte[] part) {
        parts.add(HexFormat.of().formatHex(part));
    }

    String text() {
        return HexFormat.of().formatHex(sha().digest(String.join(" ", parts).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}

package org.coxswain.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts what passes through and takes its checksum; closing it leaves what is below open. */
final class Digest extends FilterOutputStream {

    private final MessageDigest sum;
    private long bytes;

    Digest(OutputStream below) {
        super(below);
        try {
            sum = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int from, int length) throws IOException {
        out.write(buffer, from, length);
        sum.update(buffer, from, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    Contents.Part part(String name) {
        return new Contents.Part(name, bytes, HexFormat.of().formatHex(sum.digest()));
    }
}

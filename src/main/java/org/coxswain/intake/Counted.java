package org.coxswain.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells, every now and then, how many bytes were read since it told last. */
final class Counted extends FilterInputStream {
    private static final long NOW_AND_THEN = 1 << 20;

    private final LongConsumer told;
    private long untold;

    Counted(InputStream in, LongConsumer told) {
        super(in);
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) count(1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int read = super.read(bytes, from, most);
        if (read > 0) count(read);
        return read;
    }

    private void count(long bytes) {
        untold += bytes;
        if (untold >= NOW_AND_THEN) {
            told.accept(untold);
            untold = 0;
        }
    }
}

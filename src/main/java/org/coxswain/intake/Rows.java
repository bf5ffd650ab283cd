package org.coxswain.intake;

import java.io.IOException;
import java.util.List;

/** A table as written: a header and, one after another, its rows; reading it again gives the same. */
interface Rows {
    List<String> header();

    void each(Reader reader) throws IOException;

    interface Reader {
        /** The cells stand in the order of the header and are only good until the next call. */
        void row(long line, String[] cells);

        void broken(long line, String text, String reason);
    }
}

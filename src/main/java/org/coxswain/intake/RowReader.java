package org.coxswain.intake;

/** Takes the rows of a table one after another. */
interface RowReader {
    /** The cells stand in the order of the header and are only good until the next call. */
    void row(long line, String[] cells);

    void broken(long line, String text, String reason);
}

package org.coxswain.intake;

/** Who is told how far a reading is. What it throws ends the reading, and nothing of it is kept. */
public interface Watch {

    void doing(String words);

    /** A table that lies open, before it is read. */
    default void seen(Seen table) {}

    /** How much of all there is to read and to put together is done. */
    default void done(Share share) {}

    /** A part of a whole, told in bytes of what is read. */
    record Share(long done, long of) {}
}

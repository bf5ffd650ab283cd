package org.coxswain.ledger;

import java.util.List;
import java.util.stream.Stream;

/** Whether something failed because a disk was full, ours or the database's. */
public final class FullDisk {

    /** The last is what a program of ours said that ran for another. */
    private static final List<String> SIGNS = List.of("No space left", "ENOSPC", "The disk is full");

    private FullDisk() {}

    public static boolean brought(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> SIGNS.stream().anyMatch(message::contains));
    }
}

package org.coxswain.ledger;

import java.util.stream.Stream;

/** Whether something failed because a disk was full, ours or the database's. */
public final class FullDisk {

    private FullDisk() {}

    public static boolean brought(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> message.contains("No space left") || message.contains("ENOSPC"));
    }
}

package org.coxswain.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import and what came of it.
 *
 * @param names        of its files, a line each
 * @param place        where they lie, where that is not in the draft
 * @param keeps        whether it is kept by itself once it is read
 * @param readingSince when the reading under way began, where one is
 */
record Import(
        long id,
        @Nullable Long person,
        String way,
        String names,
        String place,
        long bytes,
        String digest,
        String mapping,
        boolean keeps,
        OffsetDateTime beganAt,
        String state,
        String words,
        @Nullable String batch,
        long opportunities,
        long changes,
        long rejected,
        @Nullable LocalDate lastDay,
        @Nullable OffsetDateTime readingSince,
        @Nullable OffsetDateTime heldUntil,
        String doing,
        long done,
        long of) {

    List<String> files() {
        return names.lines().toList();
    }

    boolean isUnderWay() {
        return state.equals("waiting");
    }

    boolean is(String... states) {
        return List.of(states).contains(state);
    }

    /** Whether it is in the facts, counting or taken back. */
    boolean wasKept() {
        return is("kept", "undone");
    }
}

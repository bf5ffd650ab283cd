package org.coxswain.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exactly the deals a figure counts: every condition that is not null holds. Days are inclusive. */
public record Selection(
        State state,
        @Nullable String ownerId,
        @Nullable String stage,
        @Nullable Flag flag,
        @Nullable LocalDate createdFrom,
        @Nullable LocalDate createdTo,
        @Nullable LocalDate closedFrom,
        @Nullable LocalDate closedTo,
        @Nullable List<String> ids) {

    /** Lower case in the JSON: any, open, won, lost, closed. */
    public enum State {
        any,
        open,
        won,
        lost,
        closed
    }

    public static Selection of(State state) {
        return new Selection(state, null, null, null, null, null, null, null, null);
    }

    public static Selection of(List<String> ids) {
        return new Selection(State.any, null, null, null, null, null, null, null, ids);
    }

    public Selection owner(@Nullable String id) {
        return new Selection(state, id, stage, flag, createdFrom, createdTo, closedFrom, closedTo, ids);
    }

    public Selection in(@Nullable String inStage) {
        return new Selection(state, ownerId, inStage, flag, createdFrom, createdTo, closedFrom, closedTo, ids);
    }

    public Selection flagged(Flag with) {
        return new Selection(state, ownerId, stage, with, createdFrom, createdTo, closedFrom, closedTo, ids);
    }

    public Selection created(LocalDate from, LocalDate to) {
        return new Selection(state, ownerId, stage, flag, from, to, closedFrom, closedTo, ids);
    }

    public Selection closed(LocalDate from, LocalDate to) {
        return new Selection(state, ownerId, stage, flag, createdFrom, createdTo, from, to, ids);
    }
}

package org.coxswain.setup;

import java.util.List;

/** One part: how it is typed and read, what it would change, and how it is told. */
interface Chapter<F extends Record> {

    Part part();

    /** What it is for, in a sentence. */
    String purpose();

    /** What is used, and where it comes from. */
    List<String> now(State state);

    /** Whether there is anything to be said already. */
    default boolean isReady(State state) {
        return true;
    }

    /** What stays unknown as long as nobody says it. */
    default List<String> missing(State state) {
        return List.of();
    }

    /** What the form holds before anybody types. */
    Typed typed(State state);

    /** What was typed, put in order. */
    default Typed arranged(Typed typed) {
        return typed;
    }

    Typing read(Typed typed, State state);

    /** The form as it is drawn. */
    F form(Typed typed, State state);

    /** What would be different. */
    List<String> changes(State now, State then);

    /** What was said, for the history. */
    String told(Said said);
}

package org.coxswain.people;

/** What came of giving somebody a place. */
public sealed interface Placing {

    record Placed() implements Placing {}

    /** The manager works, directly or not, below the very person they were to manage. */
    record WouldCircle() implements Placing {}
}

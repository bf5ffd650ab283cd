package org.coxswain.people;

/** What came of changing somebody's record. */
public sealed interface Changing {

    record Changed() implements Changing {}

    record Refused(String sentence) implements Changing {}
}

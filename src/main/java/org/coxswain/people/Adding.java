package org.coxswain.people;

/** What came of adding somebody. */
public sealed interface Adding {

    record Added(long person) implements Adding {}

    record Refused(String sentence) implements Adding {}
}

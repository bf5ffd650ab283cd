package org.coxswain.access;

/** What came of signing in elsewhere. */
sealed interface Arriving {

    record Arrived(Token session) implements Arriving {}

    record Refused(String sentence) implements Arriving {}
}

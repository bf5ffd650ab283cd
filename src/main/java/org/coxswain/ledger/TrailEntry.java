package org.coxswain.ledger;

/** One change in words: when (UTC), by which person or the program, what, and what is different now. */
public record TrailEntry(String at, String author, String act, String subject, String difference) {}

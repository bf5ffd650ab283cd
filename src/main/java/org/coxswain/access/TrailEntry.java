package org.coxswain.access;

/** One change in words: when (UTC), by which person or the program, what, and what is different now. */
public record TrailEntry(String at, String viewer, String act, String subject, String difference) {}

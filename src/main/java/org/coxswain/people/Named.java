package org.coxswain.people;

/** Somebody to choose. */
public record Named(long id, String name) {}

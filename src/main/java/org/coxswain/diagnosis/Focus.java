package org.coxswain.diagnosis;

/** One of the one or two things to work on. */
public record Focus(String lever, String reason) {}

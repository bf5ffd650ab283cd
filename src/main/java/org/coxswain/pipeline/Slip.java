package org.coxswain.pipeline;

/** Deals that were to close in a period when it started, and those of them that had not closed at its end. */
public record Slip(String ownerId, int promised, int slipped) {}

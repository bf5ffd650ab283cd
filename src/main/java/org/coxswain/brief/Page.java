package org.coxswain.brief;

/** What the HTML shows, worded. */
public record Page(String title) {}

package org.coxswain.insight;

/** How old a page is, and what is under way or went wrong since; the news may be empty. */
public record Standing(String age, String news) {}

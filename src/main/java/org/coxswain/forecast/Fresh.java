package org.coxswain.forecast;

/** Deals of one owner and segment that are not there yet: wins expected within the period, and what each brings. */
record Fresh(String segment, double wins, double chance, Worth worth) {}

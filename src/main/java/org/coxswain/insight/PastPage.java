package org.coxswain.insight;

/**
 * Which day the pages show, and the way to another.
 *
 * @param complaint why a day cannot be shown; may be empty
 * @param progress  how far the day is that is waited for; empty where none is
 * @param day       the day in the form, and {@code last} the last that can be chosen, as {@code 2026-11-21}; empty where
 *                  nothing is reckoned yet
 * @param back      the way back to the last day known; empty where the pages show that already
 */
public record PastPage(
        String headline, String lead, String complaint, String progress, String day, String last, String back) {

    boolean waits() {
        return !progress.isEmpty();
    }
}

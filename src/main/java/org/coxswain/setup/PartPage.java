package org.coxswain.setup;

import java.util.List;

/**
 * One part: what is used now and where it comes from, the form, what it would change, and what was said before.
 *
 * @param news      what is being reckoned with it; may be empty
 * @param complaint why what was typed cannot be; empty where it can
 * @param changes   what saving would do; empty unless that was asked for
 */
public record PartPage<F extends Record>(
        Head head, F form, String news, String complaint, List<String> changes, List<Version> versions) {

    /** What it is about; {@code mayChange} tells whether the viewer is shown the form. */
    public record Head(String title, String href, String purpose, List<String> now, String origin, boolean mayChange) {}

    /** What was said once; {@code now} is what counts. */
    public record Version(long id, String when, String who, String what, boolean now) {}

    /** Whether there is anything to go back to. */
    public boolean hasHistory() {
        return !versions.isEmpty();
    }
}

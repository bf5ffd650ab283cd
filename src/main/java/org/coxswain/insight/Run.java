package org.coxswain.insight;

import java.time.OffsetDateTime;

/** An attempt to reckon: what for, how far, and in words why it failed. */
record Run(
        long id,
        String cause,
        String state,
        OffsetDateTime beganAt,
        OffsetDateTime heldUntil,
        int done,
        int of,
        String words) {

    boolean failed() {
        return state.equals("failed");
    }

    /** Held by somebody; what is held no longer was killed. */
    boolean underWay(OffsetDateTime now) {
        return state.equals("running") && !heldUntil.isBefore(now);
    }
}

package org.coxswain.insight;

import java.time.Instant;
import java.util.Optional;

/** Whether it is time to reckon. */
record Due(Optional<Run> last, Instant lastNight) {

    /** What failed is tried again by the next start, the next import or the next night, and not every few seconds. */
    boolean isDue(String cause, boolean first) {
        return last.map(run -> run.state().equals("running")
                        || !run.cause().equals(cause)
                        || first && run.failed()
                        || run.beganAt().toInstant().isBefore(lastNight))
                .orElse(true);
    }
}

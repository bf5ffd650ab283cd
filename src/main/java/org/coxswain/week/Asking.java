package org.coxswain.week;

import java.time.LocalDate;
import org.coxswain.access.Viewer;
import org.coxswain.insight.Weeks;

/** Who wants to know what to do, on which day, and what is known of the team the page is about. */
public record Asking(Viewer viewer, LocalDate day, Weeks.Answer known) {

    /** Nothing can be done on a day that is past. */
    boolean isPast() {
        return known.past().isPresent();
    }
}

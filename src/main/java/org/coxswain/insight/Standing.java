package org.coxswain.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How old a page is, and what is under way or went wrong since; the news may be empty.
 *
 * @param past the day it shows, where the imports know later ones
 */
public record Standing(String age, String news, @Nullable LocalDate past) {

    public String pastDay() {
        return past == null ? "" : Standings.day(past);
    }
}

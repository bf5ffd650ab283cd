package org.coxswain.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A token that was made, as far as it is told: never the whole. {@code purposes} are words parted by commas. */
public record ApiToken(
        long id,
        long person,
        String name,
        String start,
        String purposes,
        LocalDate madeOn,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate usedOn) {

    public String purposesInWords() {
        return purposes.replace(",", ", ");
    }

    public String lastDayInWords() {
        return lastDay == null ? "until ended" : "until " + lastDay;
    }

    public String usedInWords() {
        return usedOn == null ? "never used" : "last used " + usedOn;
    }
}

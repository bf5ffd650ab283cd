package org.coxswain.score;

import java.util.List;

/** What was found, by part and preset. */
public record Scoreboard(long firstSeed, int seeds, List<Sheet> sheets) {

    /** The first one of that part. */
    public Sheet sheet(Part part) {
        return sheets.stream().filter(sheet -> sheet.part() == part).findFirst().orElseThrow();
    }
}

package org.coxswain.diagnosis;

import org.coxswain.stats.TwoByTwo;

/** Visits of one person to one stage in one segment and half-year: how many, with the behaviour, moved on, both. */
record Alike(int place, String ownerId, int cases, int withIt, int movedOn, int both) {

    TwoByTwo.Stratum stratum() {
        return new TwoByTwo.Stratum(cases, withIt, movedOn, both);
    }
}

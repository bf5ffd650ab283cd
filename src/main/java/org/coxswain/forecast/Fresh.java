package org.coxswain.forecast;

import org.coxswain.stats.WinByEnd;

/** Deals of one owner and segment that are not there yet: wins expected within the period, and what each brings. */
record Fresh(String segment, double wins, double chance, Worth worth) {

    static Fresh of(String segment, double perDay, WinByEnd byEnd, Worth worth) {
        double sum = 0;
        for (int day = 0; day < byEnd.days(); day++) {
            sum += byEnd.chanceOfNew(day);
        }
        return new Fresh(segment, perDay * sum, byEnd.days() == 0 ? 0 : sum / byEnd.days(), worth);
    }
}

package org.coxswain.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coxswain.facts.Counts;
import org.coxswain.facts.Coverage;
import org.coxswain.pipeline.OpenDeal;

/**
 * The rules by which an open deal raises a flag. A rule whose data this organisation does not keep raises none: where
 * hardly any deal names a next step, its absence says nothing about one of them.
 */
record Flags(LocalDate day, Counts counts, Coverage coverage) {

    static final int PUSHED_TOO_OFTEN = 2;
    static final int UNTOUCHED_DAYS = 28;
    private static final double HABIT = 0.3;

    List<Flag> of(OpenDeal deal, boolean stuck) {
        var flags = new ArrayList<Flag>();
        add(flags, stuck, Flag.STUCK);
        add(flags, deal.pushes() >= PUSHED_TOO_OFTEN, Flag.PUSHED);
        add(flags, counts.activities() > 0 && untouched(deal), Flag.UNTOUCHED);
        add(flags, deal.nextStep() == null && counts.nextSteps() > HABIT * counts.open(), Flag.NO_NEXT_STEP);
        add(flags, deal.expectedClose() != null && deal.expectedClose().isBefore(day), Flag.PAST_CLOSE);
        add(flags, deal.takenOver(), Flag.TAKEN_OVER);
        add(flags, coverage.amountsOnOpen() && deal.amount() == null || deal.createdOn() == null, Flag.DATA);
        return flags;
    }

    private boolean untouched(OpenDeal deal) {
        var since = deal.createdOn() == null ? LocalDate.MIN : deal.createdOn();
        return deal.recentActivities() == 0 && since.isBefore(day.minusDays(UNTOUCHED_DAYS));
    }

    private static void add(List<Flag> flags, boolean holds, Flag flag) {
        if (holds) {
            flags.add(flag);
        }
    }
}

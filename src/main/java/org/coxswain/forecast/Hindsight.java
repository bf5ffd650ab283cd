package org.coxswain.forecast;

import java.time.LocalDate;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.pipeline.Residual;
import org.coxswain.stats.Exits;
import org.coxswain.stats.WinByEnd;

/**
 * What the model would have said on an earlier day, learnt from what was recorded by then. It asks the facts nothing: the
 * counts by week of entry, stay and end tell what was known and what was open on any earlier day. Deals count with the
 * usual amount of their segment.
 */
record Hindsight(FiscalCalendar calendar, ForecastRows rows, Residual today) {

    private static final int WEEK = 7;
    private static final int MIDDLE_OF_WEEK = 3;

    Said said(int weeksAgo, int days) {
        LocalDate then = today.day().minusWeeks(weeksAgo);
        ForecastRows known = rows.knownOn(then);
        Going going = Going.of(calendar, known, today.earlier(weeksAgo));
        Usual usual = new Usual(known.closings(), then);
        Said said = Said.NOTHING;
        for (int segment = 0; segment < today.segments().size(); segment++) {
            String name = today.segments().get(segment);
            WinByEnd byEnd = WinByEnd.of(going.course(segment), going.after(days), today.entry());
            Worth worth = usual.worth(name);
            double perDay = new Inflow(rows.created(), weeksAgo).perDay(name);
            said = said.and(open(going.residual(), segment, byEnd, worth))
                    .and(Said.of(Fresh.of(name, perDay, byEnd, worth)));
        }
        return said;
    }

    private static Said open(Residual residual, int segment, WinByEnd byEnd, Worth worth) {
        Said said = Said.NOTHING;
        for (Exits waiting : residual.waiting()) {
            if (waiting.segment() == segment) {
                double chance = byEnd.chance(waiting.stage(), WEEK * waiting.week() + MIDDLE_OF_WEEK);
                said = said.and(Said.of(waiting.visits(), chance, worth));
            }
        }
        return said;
    }
}

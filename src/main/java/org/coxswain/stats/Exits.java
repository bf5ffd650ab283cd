package org.coxswain.stats;

import java.util.stream.Stream;

/**
 * Visits to a stage that are alike: entered the same number of weeks ago, and left (or were still there) in the same
 * week of their stay. Grouping them so makes the cost of hazards independent of the number of deals.
 *
 * @param stage from 0
 * @param segment from 0
 * @param weeksAgo whole weeks between entry and the day of asking
 * @param week the week of the stay in which it ended, from 0
 * @param visits how many
 * @param days their days in that last week, summed; full weeks before it are not counted here
 * @param endedWeeksAgo whole weeks between its end and the day of asking; {@link #STILL_THERE} where it has not ended
 */
public record Exits(
        int stage, int segment, int weeksAgo, int week, Way way, long visits, long days, int endedWeeksAgo) {

    public static final int STILL_THERE = -1;

    private static final int WEEK = 7;
    private static final int HALF_A_WEEK = 3;

    public boolean stillThere() {
        return endedWeeksAgo == STILL_THERE;
    }

    /** Days spent in that week of the stay, summed over the visits. */
    public long daysIn(int weekOfStay) {
        return weekOfStay < week ? WEEK * visits : days;
    }

    /** The same visits as they stood some weeks earlier, if they had begun. */
    public Stream<Exits> before(int weeks) {
        int then = weeksAgo - weeks;
        if (then < 0) {
            return Stream.empty();
        }
        return Stream.of(
                endedWeeksAgo >= weeks
                        ? new Exits(stage, segment, then, week, way, visits, days, endedWeeksAgo - weeks)
                        : new Exits(stage, segment, then, then, Way.OPEN, visits, HALF_A_WEEK * visits, STILL_THERE));
    }

    /** How a visit ended; one that went back a stage is no longer watched, like one still open. */
    public enum Way {
        ADVANCED,
        LOST,
        OPEN
    }
}

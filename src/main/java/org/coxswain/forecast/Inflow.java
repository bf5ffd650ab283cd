package org.coxswain.forecast;

import java.util.List;

/** How many deals everybody together creates, as it was known so many weeks ago: each 13 weeks count half of the next. */
record Inflow(List<ForecastRows.Created> created, int weeksAgo) {

    private static final int YEAR = 52;
    private static final int STRETCH = 13;
    private static final double WEEK = 7;

    double perDay(String segment) {
        int first =
                created.stream().mapToInt(ForecastRows.Created::weeksAgo).max().orElse(0);
        double deals = 0;
        for (ForecastRows.Created week : created) {
            if (week.segment().equals(segment)) {
                deals += week.deals() * weight(week.weeksAgo());
            }
        }
        double weeks = 0;
        for (int week = weeksAgo; week <= first; week++) {
            weeks += weight(week);
        }
        return weeks > 0 ? deals / weeks / WEEK : 0;
    }

    private double weight(int week) {
        int before = week - weeksAgo;
        return before < 0 || before >= YEAR ? 0 : Math.pow(.5, before / STRETCH);
    }
}

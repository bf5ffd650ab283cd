package org.coxswain.backtest;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coxswain.brief.Crew;
import org.coxswain.calendar.Period;
import org.coxswain.facts.AsOf;
import org.coxswain.forecast.Forecast;
import org.coxswain.forecast.Outlook;
import org.jspecify.annotations.Nullable;

/** The period under way, looked at again from each of its Mondays so far as it was known then. */
public final class Courses {

    private final @Nullable String team;
    private final List<Course.Won> won;
    private final List<Course.Range> told = new ArrayList<>();
    private @Nullable BigDecimal quota;

    private Courses(@Nullable String team, List<Course.Won> won) {
        this.team = team;
        this.won = won;
    }

    /** Of several teams at once; a null among them is everybody. The last range told is that of the last day. */
    public static List<Course> ofEach(BacktestPlan plan, List<@Nullable String> teams) {
        AsOf lastDay = plan.facts().on(plan.lastDay());
        Period period = plan.calendar().quarterOf(plan.lastDay());
        var outcomes = Outcomes.of(lastDay, period.start(), plan.lastDay());
        String currency = lastDay.currency();
        List<Courses> courses = teams.stream()
                .map(team -> new Courses(team, outcomes.course(people(Crew.of(lastDay.people(), team), team))))
                .toList();
        for (LocalDate at : days(period, plan.lastDay())) {
            ReplayedDay day = ReplayedDay.of(plan, at);
            courses.forEach(course -> course.add(day));
            plan.progress().accept("%s: the quarter under way".formatted(at));
        }
        return courses.stream()
                .map(course -> new Course(period, plan.lastDay(), currency, course.won, course.told, course.quota))
                .toList();
    }

    private static List<LocalDate> days(Period period, LocalDate lastDay) {
        LocalDate monday = period.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return Stream.concat(
                        Stream.iterate(monday, day -> day.isBefore(lastDay), day -> day.plusWeeks(1)),
                        Stream.of(lastDay))
                .toList();
    }

    private static List<String> people(Crew crew, @Nullable String team) {
        return team == null ? List.of() : ReplayedDay.sellers(crew);
    }

    /** On a day on which too little was known to say something nothing was told. */
    private void add(ReplayedDay day) {
        List<String> people = people(day.crew(team), team);
        if (day.forecast() instanceof Forecast.Told said && (team == null || !people.isEmpty())) {
            Outlook outlook = ReplayedDay.outlook(said, people);
            told.add(new Course.Range(day.day(), outlook.p10(), outlook.p50(), outlook.p90()));
            quota = outlook.quota();
        }
    }
}

package org.coxswain.backtest;

import java.time.LocalDate;
import java.util.List;
import org.coxswain.brief.Crew;
import org.coxswain.calendar.Period;
import org.coxswain.facts.Person;
import org.coxswain.forecast.Forecast;
import org.coxswain.forecast.ForecastQuestion;
import org.coxswain.forecast.Forecasts;
import org.coxswain.forecast.Outlook;
import org.jspecify.annotations.Nullable;

/** A day of the past, forecast once for every team: all that is told comes from the facts as known on that day. */
record ReplayedDay(ForecastQuestion question, Forecast forecast) {

    static ReplayedDay of(BacktestPlan plan, LocalDate day) {
        var question =
                new ForecastQuestion(plan.facts().on(day), plan.calendar().quarterOf(day), plan.calendar());
        return new ReplayedDay(question, Forecasts.of(question));
    }

    LocalDate day() {
        return question.asOf().day();
    }

    Period period() {
        return question.period();
    }

    /** Nobody asked for is everybody; a team nobody belonged to then is empty. */
    Crew crew(@Nullable String team) {
        return Crew.of(question.asOf().people(), team);
    }

    static List<String> sellers(Crew crew) {
        return crew.sellers().stream().map(Person::personId).toList();
    }

    static Outlook outlook(Forecast.Told told, List<String> people) {
        return people.isEmpty() ? told.team() : told.of(people);
    }
}

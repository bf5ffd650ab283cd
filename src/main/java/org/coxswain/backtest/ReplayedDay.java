package org.coxswain.backtest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coxswain.brief.Crew;
import org.coxswain.calendar.Period;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Person;
import org.coxswain.forecast.Baseline;
import org.coxswain.forecast.Baselines;
import org.coxswain.forecast.DealOutlook;
import org.coxswain.forecast.Forecast;
import org.coxswain.forecast.ForecastQuestion;
import org.coxswain.forecast.Forecasts;
import org.coxswain.forecast.Outlook;
import org.coxswain.stats.Chances;

/**
 * Forecasts from a day of the past. Everything told comes from the facts as known on that day; what came is looked up
 * only after it was told.
 */
record ReplayedDay(BacktestPlan plan, Outcomes outcomes, Chances chances) {

    /** What came of one day. */
    sealed interface Result {
        record Told(Backtest.Row row) implements Result {}

        record Silent(Backtest.LeftOut why) implements Result {}
    }

    Result of(LocalDate day) {
        AsOf facts = plan.facts().on(day);
        Period period = plan.calendar().quarterOf(day);
        Crew crew = Crew.of(facts.people(), plan.team());
        if (plan.team() != null && crew.isEmpty()) {
            return silent(day, "Nobody who sold belonged to %s then.".formatted(plan.team()));
        }
        List<String> people = plan.team() == null
                ? List.of()
                : crew.sellers().stream().map(Person::personId).toList();
        var question = new ForecastQuestion(facts, period, plan.calendar());
        return switch (Forecasts.of(question)) {
            case Forecast.Told told -> {
                remember(told.deals(), people, period);
                Outlook outlook = people.isEmpty() ? told.team() : told.of(people);
                yield new Result.Told(row(question, people, members(outlook, Baselines.of(question, people))));
            }
            case Forecast.NotEnoughOfYourOwnDeals few ->
                silent(day, "Only %d deals had left a stage by then, and 30 are needed.".formatted(few.exits()));
        };
    }

    private Backtest.Row row(ForecastQuestion question, List<String> people, Map<String, Backtest.Told> members) {
        LocalDate day = question.asOf().day();
        Period period = question.period();
        return new Backtest.Row(
                day, period.end(), period.label(), Agenda.week(day, period), outcomes.actual(period, people), members);
    }

    private static Map<String, Backtest.Told> members(Outlook own, Baselines others) {
        var members = new LinkedHashMap<String, Backtest.Told>();
        members.put(
                Backtest.OWN,
                new Backtest.Told(
                        own.mean().doubleValue(),
                        own.p10().doubleValue(),
                        own.p50().doubleValue(),
                        own.p90().doubleValue()));
        for (Baseline baseline : Baseline.values()) {
            others.band(baseline)
                    .ifPresent(band -> members.put(
                            baseline.key(), new Backtest.Told(band.mean(), band.p10(), band.p50(), band.p90())));
        }
        return members;
    }

    private void remember(List<DealOutlook> deals, List<String> people, Period period) {
        var asked = new HashSet<>(people);
        for (DealOutlook deal : deals) {
            if (deal instanceof DealOutlook.Likely likely && (asked.isEmpty() || asked.contains(likely.ownerId()))) {
                chances.add(
                        Math.clamp(likely.closesInPeriod(), 0, 1),
                        outcomes.wonBy(likely.opportunityId(), period.end()));
            }
        }
    }

    private static Result silent(LocalDate day, String reason) {
        return new Result.Silent(new Backtest.LeftOut(day.toString(), reason));
    }
}

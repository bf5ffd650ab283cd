package org.coxswain.backtest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.coxswain.forecast.Baseline;
import org.coxswain.forecast.Baselines;
import org.coxswain.forecast.DealOutlook;
import org.coxswain.forecast.Forecast;
import org.coxswain.forecast.Outlook;
import org.coxswain.stats.Chances;
import org.jspecify.annotations.Nullable;

/** What was told of one team, day after day, and what came; what came is looked up only after it was told. */
final class TeamReplay {

    private final @Nullable String team;
    private final Outcomes outcomes;
    private final Chances chances = new Chances();
    private final List<Backtest.Row> rows = new ArrayList<>();
    private final List<Backtest.LeftOut> leftOut;

    TeamReplay(@Nullable String team, Outcomes outcomes, List<Backtest.LeftOut> leftOut) {
        this.team = team;
        this.outcomes = outcomes;
        this.leftOut = new ArrayList<>(leftOut);
    }

    void add(ReplayedDay day) {
        var crew = day.crew(team);
        if (team != null && crew.isEmpty()) {
            leaveOut(day, "Nobody who sold belonged to %s then.".formatted(team));
            return;
        }
        List<String> people = team == null ? List.of() : ReplayedDay.sellers(crew);
        switch (day.forecast()) {
            case Forecast.Told told -> {
                remember(day, told.deals(), people);
                rows.add(row(day, people, ReplayedDay.outlook(told, people)));
            }
            case Forecast.NotEnoughOfYourOwnDeals few ->
                leaveOut(day, "Only %d deals had left a stage by then, and 30 are needed.".formatted(few.exits()));
        }
    }

    private void leaveOut(ReplayedDay day, String reason) {
        leftOut.add(new Backtest.LeftOut(day.day().toString(), reason));
    }

    private Backtest.Row row(ReplayedDay day, List<String> people, Outlook own) {
        return new Backtest.Row(
                day.day(),
                day.period().end(),
                day.period().label(),
                Agenda.week(day.day(), day.period()),
                outcomes.actual(day.period(), people),
                members(own, Baselines.of(day.question(), people)));
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

    private void remember(ReplayedDay day, List<DealOutlook> deals, List<String> people) {
        var asked = new HashSet<>(people);
        for (DealOutlook deal : deals) {
            if (deal instanceof DealOutlook.Likely likely && (asked.isEmpty() || asked.contains(likely.ownerId()))) {
                chances.add(
                        Math.clamp(likely.closesInPeriod(), 0, 1),
                        outcomes.wonBy(likely.opportunityId(), day.period().end()));
            }
        }
    }

    Backtests.Replayed replayed(Backtests.Replaying of) {
        if (rows.isEmpty()) {
            var days = of.agenda().days();
            return new Backtests.Replayed.Nothing("None of the %d days from %s to %s can be forecast. %s"
                    .formatted(
                            days.size(),
                            days.getFirst(),
                            days.getLast(),
                            leftOut.getLast().reason()));
        }
        return new Backtests.Replayed.Told(new Backtest(
                Backtest.SCHEMA,
                of.plan().lastDay(),
                of.currency(),
                team,
                of.history(),
                rows,
                Scores.of(rows),
                Scores.byWeek(rows),
                new Backtest.Deals(known(chances.brier()), known(chances.auc()), chances.n(), chances.calibration()),
                leftOut));
    }

    private static @Nullable Double known(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}

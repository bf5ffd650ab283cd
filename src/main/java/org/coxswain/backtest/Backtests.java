package org.coxswain.backtest;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.coxswain.brief.Crew;
import org.coxswain.facts.AsOf;
import org.jspecify.annotations.Nullable;

/** The door: replays the past one day after the other, each as it was known then. */
public final class Backtests {

    private Backtests() {}

    /** What came of replaying. */
    public sealed interface Replayed {
        record Told(Backtest backtest) implements Replayed {}

        /** There was nothing to replay; the sentence says what is missing. */
        record Nothing(String sentence) implements Replayed {}
    }

    /** What holds for every team that is replayed. */
    record Replaying(BacktestPlan plan, Agenda.Days agenda, String currency, boolean history) {}

    /** Of the team the plan names. */
    public static Replayed of(BacktestPlan plan) {
        AsOf lastDay = plan.facts().on(plan.lastDay());
        if (plan.team() != null && Crew.of(lastDay.people(), plan.team()).isEmpty()) {
            return new Replayed.Nothing(Crew.unknown(plan.team()));
        }
        return of(plan, lastDay, Collections.singletonList(plan.team())).getFirst();
    }

    /** Of several teams at once, each day forecast only once; a null among them is everybody. */
    public static List<Replayed> ofEach(BacktestPlan plan, List<@Nullable String> teams) {
        return of(plan, plan.facts().on(plan.lastDay()), teams);
    }

    private static List<Replayed> of(BacktestPlan plan, AsOf lastDay, List<@Nullable String> teams) {
        var first = Outcomes.firstClosing(lastDay);
        if (first.isEmpty()) {
            return nothing(
                    "No deal has a day on which it was won or lost, so there is no past to replay; map the column that says when deals closed.",
                    teams);
        }
        return switch (Agenda.of(plan, first.get())) {
            case Agenda.None none -> nothing(none.sentence(), teams);
            case Agenda.Days days ->
                replayed(new Replaying(plan, days, lastDay.currency(), lastDay.history()), lastDay, teams);
        };
    }

    private static List<Replayed> nothing(String sentence, List<@Nullable String> teams) {
        return Collections.nCopies(teams.size(), new Replayed.Nothing(sentence));
    }

    private static List<Replayed> replayed(Replaying of, AsOf lastDay, List<@Nullable String> teams) {
        BacktestPlan plan = of.plan();
        List<LocalDate> days = of.agenda().days();
        var outcomes = Outcomes.of(
                lastDay,
                plan.calendar().quarterOf(days.getFirst()).start(),
                plan.calendar().quarterOf(days.getLast()).end());
        List<TeamReplay> replays = teams.stream()
                .map(team -> new TeamReplay(team, outcomes, of.agenda().leftOut()))
                .toList();
        for (int at = 0; at < days.size(); at++) {
            ReplayedDay day = ReplayedDay.of(plan, days.get(at));
            replays.forEach(replay -> replay.add(day));
            plan.progress().accept("%s: %s %d of %d".formatted(days.get(at), unit(plan), at + 1, days.size()));
        }
        return replays.stream().map(replay -> replay.replayed(of)).toList();
    }

    private static String unit(BacktestPlan plan) {
        return plan.span().every() == BacktestPlan.Every.WEEK ? "week" : "month";
    }
}

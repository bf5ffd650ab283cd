package org.coxswain.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.coxswain.brief.Crew;
import org.coxswain.calendar.Period;
import org.coxswain.facts.AsOf;
import org.coxswain.stats.Chances;
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

    public static Replayed of(BacktestPlan plan) {
        AsOf lastDay = plan.facts().on(plan.lastDay());
        if (plan.team() != null && Crew.of(lastDay.people(), plan.team()).isEmpty()) {
            return new Replayed.Nothing(Crew.unknown(plan.team()));
        }
        var first = Outcomes.firstClosing(lastDay);
        if (first.isEmpty()) {
            return new Replayed.Nothing(
                    "No deal has a day on which it was won or lost, so there is no past to replay; map the column that says when deals closed.");
        }
        return switch (Agenda.of(plan, first.get())) {
            case Agenda.None none -> new Replayed.Nothing(none.sentence());
            case Agenda.Days days -> replayed(plan, days, lastDay);
        };
    }

    private static Replayed replayed(BacktestPlan plan, Agenda.Days agenda, AsOf lastDay) {
        List<LocalDate> days = agenda.days();
        Period first = plan.calendar().quarterOf(days.getFirst());
        Period last = plan.calendar().quarterOf(days.getLast());
        var day = new ReplayedDay(plan, Outcomes.of(lastDay, first.start(), last.end()), new Chances());
        boolean history = lastDay.history();
        var rows = new ArrayList<Backtest.Row>();
        var leftOut = new ArrayList<>(agenda.leftOut());
        for (int at = 0; at < days.size(); at++) {
            switch (day.of(days.get(at))) {
                case ReplayedDay.Result.Told told -> rows.add(told.row());
                case ReplayedDay.Result.Silent silent -> leftOut.add(silent.why());
            }
            plan.progress().accept("%s: %s %d of %d".formatted(days.get(at), unit(plan), at + 1, days.size()));
        }
        if (rows.isEmpty()) {
            return new Replayed.Nothing("None of the %d days from %s to %s can be forecast. %s"
                    .formatted(
                            days.size(),
                            days.getFirst(),
                            days.getLast(),
                            leftOut.getLast().reason()));
        }
        return new Replayed.Told(new Backtest(
                Backtest.SCHEMA,
                plan.lastDay(),
                lastDay.currency(),
                plan.team(),
                history,
                rows,
                Scores.of(rows),
                Scores.byWeek(rows),
                deals(day.chances()),
                leftOut));
    }

    private static String unit(BacktestPlan plan) {
        return plan.span().every() == BacktestPlan.Every.WEEK ? "week" : "month";
    }

    private static Backtest.Deals deals(Chances chances) {
        return new Backtest.Deals(known(chances.brier()), known(chances.auc()), chances.n(), chances.calibration());
    }

    private static @Nullable Double known(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}

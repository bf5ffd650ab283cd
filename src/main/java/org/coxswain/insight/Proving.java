package org.coxswain.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coxswain.backtest.BacktestPages;
import org.coxswain.backtest.BacktestPlan;
import org.coxswain.backtest.Backtests;
import org.coxswain.backtest.Course;
import org.coxswain.backtest.Courses;
import org.coxswain.backtest.FanChart;
import org.coxswain.facts.Engine;
import org.coxswain.facts.Facts;
import org.jspecify.annotations.Nullable;

/** Replays the last quarters for everybody and each manager's team, each Monday forecast once for all of them. */
final class Proving {

    private static final BacktestPlan.Span LAST_QUARTERS = new BacktestPlan.Span(null, null, BacktestPlan.Every.WEEK);

    private Proving() {}

    /** One team's; an empty id is everybody. */
    record Row(String team, Proof proof) {}

    static void of(Errand errand, Engine engine, Reckoning.Into into) {
        var day = errand.day();
        var calendar = errand.manifest().calendar().fiscal();
        var facts = Facts.open(engine, errand.batches(), errand.terms());
        var teams = teams(facts, day);
        var progress = into.progress();
        var days = new int[1];
        progress.told(0, 0);
        var plan = new BacktestPlan(facts, calendar, day, LAST_QUARTERS, null, any -> progress.told(++days[0], 0));
        var courses = Courses.ofEach(plan, teams);
        var replayed = Backtests.ofEach(plan, teams);
        try (var rows = into.spool().table(Row.class)) {
            for (var team = 0; team < teams.size(); team++) {
                rows.add(new Row(id(teams.get(team)), proof(courses.get(team), replayed.get(team))));
            }
        }
    }

    private static List<@Nullable String> teams(Facts facts, LocalDate day) {
        var teams = new ArrayList<@Nullable String>();
        teams.add(null);
        Reckoning.heads(facts.on(day)).forEach(crew -> teams.add(crew.id()));
        return teams;
    }

    private static String id(@Nullable String team) {
        return team == null ? "" : team;
    }

    private static Proof proof(Course course, Backtests.Replayed replayed) {
        var fan = FanChart.of(course, Locale.ENGLISH).orElse(null);
        return switch (replayed) {
            case Backtests.Replayed.Told told -> new Proof(fan, BacktestPages.of(told.backtest(), Locale.ENGLISH), "");
            case Backtests.Replayed.Nothing nothing -> new Proof(fan, null, nothing.sentence());
        };
    }
}

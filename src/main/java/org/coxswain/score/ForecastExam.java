package org.coxswain.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Facts;
import org.coxswain.facts.Sql;
import org.coxswain.forecast.Baseline;
import org.coxswain.forecast.Baselines;
import org.coxswain.forecast.Forecast;
import org.coxswain.forecast.ForecastQuestion;
import org.coxswain.forecast.Forecasts;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.SimulationPlan;
import org.coxswain.stats.Fan;
import org.coxswain.stats.Quantiles;

/** Forecasts the four quarters of the third year at some of their weeks and holds them against what came. */
final class ForecastExam implements Exam {

    private static final int WEEKS = 156;
    private static final int QUARTERS = 4;
    private static final int FUTURES = 400;
    private static final List<Integer> AT = List.of(0, 4, 8, 11);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final FiscalCalendar CALENDAR = FiscalCalendar.CALENDAR_YEAR;
    private static final Sql WON = Sql.of(ForecastExam.class, "won.sql");

    record Won(BigDecimal amount) {}

    /** What a contender said: a figure and a range. */
    private record Said(String contender, double point, Fan range) {}

    /** All of them run for so many weeks that another length makes no other organisation. */
    @Override
    public boolean suits(Preset preset) {
        return Exam.isPlain(preset) && preset != Preset.SHORT && preset != Preset.LONG;
    }

    @Override
    public SimulationPlan plan(Preset preset, long seed) {
        return new SimulationPlan(seed, preset.reps(), WEEKS, preset, LAST_DAY);
    }

    @Override
    public List<Mark> marks(Organisation organisation, Facts facts) {
        List<Mark> marks = new ArrayList<>();
        OwnQuarters own = OwnQuarters.of(facts.on(LAST_DAY));
        Period period = CALENDAR.quarterOf(LAST_DAY);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            double actual = actual(facts.on(LAST_DAY), period);
            for (int week : AT) {
                LocalDate day = period.start().plusDays(7L * week - 1);
                var question = new ForecastQuestion(facts.on(day), period, CALENDAR);
                Forecast forecast = Forecasts.of(question);
                said(question, forecast, organisation).forEach(one -> marks.addAll(marks(one, "week " + week, actual)));
                if (forecast instanceof Forecast.Told told) {
                    marks.addAll(own.marks(told, day, "week " + week));
                }
            }
            period = CALENDAR.before(period);
        }
        return marks;
    }

    private static List<Mark> marks(Said said, String at, double actual) {
        String who = said.contender();
        double miss = Math.abs(said.point() - actual) / actual;
        double crps = said.range().crps(actual) / actual;
        return List.of(
                new Mark.Share(new Mark.Name(Measure.MISS, who, at), miss, 1),
                new Mark.Share(new Mark.Name(Measure.CRPS, who, at), crps, 1),
                new Mark.Share(
                        new Mark.Name(Measure.COVERAGE, who, at), said.range().holds(actual) ? 1 : 0, 1));
    }

    private static List<Said> said(ForecastQuestion question, Forecast forecast, Organisation organisation) {
        List<Said> all = new ArrayList<>();
        if (forecast instanceof Forecast.Told told) {
            var team = told.team();
            var range = new Fan(
                    team.p10().doubleValue(),
                    team.p50().doubleValue(),
                    team.p90().doubleValue());
            all.add(new Said(Mark.COXSWAIN, range.p50(), range));
        }
        Baselines baselines = Baselines.of(question);
        for (Baseline baseline : Baseline.values()) {
            baselines
                    .band(baseline)
                    .ifPresent(band -> all.add(
                            new Said(words(baseline), band.mean(), new Fan(band.p10(), band.p50(), band.p90()))));
        }
        all.add(oracle(question, organisation));
        return all;
    }

    /** One who knows how everybody truly works and what the rules are, but not how the dice fall. */
    private static Said oracle(ForecastQuestion question, Organisation organisation) {
        AsOf facts = question.asOf();
        double closed = actual(facts, question.period());
        double[] futures =
                organisation.cutOff(facts.day()).futures(question.period().end(), FUTURES);
        var range = new Fan(
                closed + Quantiles.of(futures, .1),
                closed + Quantiles.of(futures, .5),
                closed + Quantiles.of(futures, .9));
        return new Said(Mark.ORACLE, range.p50(), range);
    }

    private static double actual(AsOf facts, Period period) {
        return facts.ask(Won.class, WON, Map.of("start", period.start(), "end", period.end()))
                .getFirst()
                .amount()
                .doubleValue();
    }

    private static String words(Baseline baseline) {
        return switch (baseline) {
            case LAST_PERIOD -> "last quarter";
            case RUN_RATE -> "run rate";
            case REST_OF_PERIOD -> "usual rest";
            case STAGE_WEIGHTED -> "stage-weighted";
            case PIPELINE_RATIO -> "pipeline yield";
        };
    }
}

package org.coxswain.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;

/**
 * What everybody could say of a period without a model, with the range their own past misses ask for. The mean is the
 * figure as it would be told; the range also corrects what the figure usually misses by.
 */
public final class Baselines {

    private final Map<Baseline, Band> bands = new EnumMap<>(Baseline.class);

    /** Money; nothing below what is closed already. */
    public record Band(double mean, double p10, double p50, double p90) {}

    private Baselines() {}

    public static Baselines of(ForecastQuestion question) {
        return of(question, List.of());
    }

    /** @param people whose deals count; everybody's when there are none */
    public static Baselines of(ForecastQuestion question, Collection<String> people) {
        AsOf asOf = question.asOf();
        Habits habits = habits(question, people);
        Origin today = new Origin(asOf.day(), question.period());
        Misses.Days days = Misses.days(habits, today);
        var origins = new ArrayList<>(days.watched(habits.firstDay()));
        origins.add(today);
        StageWeights weights = StageWeights.of(asOf, origins);
        double closed = habits.closed(today).doubleValue();
        Baselines baselines = new Baselines();
        for (Baseline baseline : Baseline.values()) {
            Misses misses = Misses.of(days, then -> point(baseline, then, habits, weights), habits::actual);
            point(baseline, today, habits, weights)
                    .ifPresent(point -> baselines.bands.put(baseline, misses.around(point, closed)));
        }
        return baselines;
    }

    /** Empty where the past is too short for it. */
    public Optional<Band> band(Baseline baseline) {
        return Optional.ofNullable(bands.get(baseline));
    }

    /** The past by day, asked once: from it the simple forecasts of any day before can be told. */
    static Habits habits(ForecastQuestion question, Collection<String> people) {
        AsOf asOf = question.asOf();
        asOf.run(sql("make_counted.sql"), Map.of());
        people.forEach(person -> asOf.run(sql("add_counted.sql"), Map.of("person", person)));
        asOf.run(sql("weighed.sql"), Map.of());
        return new Habits(
                Running.of(asOf.ask(Running.OfDay.class, sql("won_days.sql"), Map.of())),
                Running.of(asOf.ask(Running.OfDay.class, sql("pipeline_days.sql"), Map.of())),
                question.calendar());
    }

    private static OptionalDouble point(Baseline baseline, Origin origin, Habits habits, StageWeights weights) {
        if (baseline != Baseline.STAGE_WEIGHTED) {
            return habits.point(baseline, origin);
        }
        OptionalDouble due = weights.at(origin);
        return due.isEmpty() ? due : OptionalDouble.of(habits.closed(origin).doubleValue() + due.getAsDouble());
    }

    private static Sql sql(String file) {
        return Sql.of(Baselines.class, file);
    }
}

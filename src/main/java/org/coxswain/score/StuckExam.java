package org.coxswain.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Facts;
import org.coxswain.facts.Sql;
import org.coxswain.pipeline.Residual;
import org.coxswain.pipeline.Stuck;
import org.coxswain.pipeline.StuckDeal;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Truth;
import org.jspecify.annotations.Nullable;

/** How well deals that cannot move forward any more are told from the others, beside what a dashboard has. */
final class StuckExam implements Exam {

    static final String WITHOUT = "without activities";
    static final String TWICE = "days in the stage over the average";
    static final String SILENT = "days since the last activity";

    private static final Sql STAGE_TIME = Sql.of(StuckExam.class, "stage_time.sql");
    private static final double TOP = .2;

    record Plain(String opportunityId, @Nullable Double timesAverage, int daysSilent) {}

    @Override
    public boolean suits(Preset preset) {
        return Exam.isPlain(preset);
    }

    @Override
    public List<Mark> marks(Organisation organisation, Facts facts) {
        Map<String, List<Double>> scores = new LinkedHashMap<>();
        var doomed = new ArrayList<Boolean>();
        scores(organisation, facts.on(TODAY), scores, doomed);
        List<Mark> marks = new ArrayList<>();
        scores.forEach((contender, score) -> {
            var hits = new Hits(score, doomed);
            marks.add(new Mark.Share(Mark.Name.of(Measure.AREA, contender), hits.area(), 1));
            marks.add(new Mark.Share(Mark.Name.of(Measure.PRECISION, contender), hits.precision(TOP), 1));
        });
        marks.add(new Mark.Share(
                Mark.Name.of(Measure.DOOMED, "all open deals"),
                doomed.stream().filter(Boolean::booleanValue).count(),
                doomed.size()));
        return marks;
    }

    private static void scores(
            Organisation organisation, AsOf facts, Map<String, List<Double>> scores, List<Boolean> doomed) {
        Residual residual = Residual.of(facts);
        Map<String, StuckDeal> with = byId(Stuck.of(facts, residual));
        Map<String, StuckDeal> without = byId(Stuck.byAge(facts, residual));
        Map<String, Plain> plain = facts.ask(Plain.class, STAGE_TIME, Map.of()).stream()
                .collect(Collectors.toMap(Plain::opportunityId, Function.identity()));
        for (Truth.TrueDeal deal : organisation.truth().openDeals()) {
            Plain told = plain.get(deal.id());
            if (told != null) {
                doomed.add(deal.doomed());
                add(scores, Mark.COXSWAIN, never(with.get(deal.id())));
                add(scores, WITHOUT, never(without.get(deal.id())));
                add(scores, TWICE, told.timesAverage() == null ? 1 : told.timesAverage());
                add(scores, SILENT, told.daysSilent());
            }
        }
    }

    private static void add(Map<String, List<Double>> scores, String ranking, double score) {
        scores.computeIfAbsent(ranking, any -> new ArrayList<>()).add(score);
    }

    private static double never(@Nullable StuckDeal deal) {
        Double never = deal == null ? null : deal.neverAdvances();
        return never == null ? .5 : never;
    }

    private static Map<String, StuckDeal> byId(Stuck stuck) {
        return stuck.deals().stream().collect(Collectors.toMap(StuckDeal::opportunityId, Function.identity()));
    }
}

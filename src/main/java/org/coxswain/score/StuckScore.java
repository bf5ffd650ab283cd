package org.coxswain.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coxswain.facts.AsOf;
import org.coxswain.facts.Sql;
import org.coxswain.pipeline.Residual;
import org.coxswain.pipeline.Stuck;
import org.coxswain.pipeline.StuckDeal;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.coxswain.simulation.Truth;
import org.jspecify.annotations.Nullable;

/**
 * How well deals that cannot move forward any more are told from the others, beside what a dashboard has: means over
 * organisations.
 *
 * @param deals open deals judged, in all organisations
 * @param doomed share of them that cannot move forward
 */
public record StuckScore(int organisations, int deals, double doomed, List<Row> rows) {

    private static final Sql STAGE_TIME = Sql.of(StuckScore.class, "stage_time.sql");
    private static final String WITH = "coxswain";
    private static final String WITHOUT = "coxswain, without activities";
    private static final String TWICE = "days in the stage over the average";
    private static final String SILENT = "days since the last activity";

    /**
     * @param area under the curve of hits over false alarms: the chance that a doomed deal is ranked above a living one
     * @param precision share of the doomed among the fifth ranked highest
     */
    public record Row(String ranking, double area, double precision) {}

    record Plain(String opportunityId, @Nullable Double timesAverage, int daysSilent) {}

    /** One organisation's open deals: what each way of ranking says of them, and which are doomed. */
    private record Ranked(Map<String, List<Double>> scores, List<Boolean> doomed) {}

    public static StuckScore of(ScorePlan plan) {
        return of(plan, 1);
    }

    /** The same for other organisations than the first ones. */
    static StuckScore of(ScorePlan plan, long firstSeed) {
        var office = new Office(plan.scratch(), plan.lastDay());
        var all = new ArrayList<Ranked>();
        for (long seed = firstSeed; seed < firstSeed + plan.seeds(); seed++) {
            var organisation = Simulation.of(SimulationPlan.of(seed, plan.preset(), plan.lastDay()));
            all.add(office.ask(organisation, facts -> ranked(organisation, facts)));
        }
        var judged = all.stream().flatMap(one -> one.doomed().stream()).toList();
        return new StuckScore(
                all.size(),
                judged.size(),
                judged.stream().mapToInt(doomed -> doomed ? 1 : 0).average().orElse(0),
                List.of(row(WITH, all), row(WITHOUT, all), row(TWICE, all), row(SILENT, all)));
    }

    public Row row(String ranking) {
        return rows.stream()
                .filter(row -> row.ranking().equals(ranking))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(String ranking, List<Ranked> all) {
        double area = 0;
        double precision = 0;
        for (Ranked one : all) {
            var hits = new Hits(one.scores().getOrDefault(ranking, List.of()), one.doomed());
            area += hits.area() / all.size();
            precision += hits.precision(.2) / all.size();
        }
        return new Row(ranking, area, precision);
    }

    private static Ranked ranked(Organisation organisation, AsOf facts) {
        Residual residual = Residual.of(facts);
        Map<String, StuckDeal> with = byId(Stuck.of(facts, residual));
        Map<String, StuckDeal> without = byId(Stuck.byAge(facts, residual));
        Map<String, Plain> plain = facts.ask(Plain.class, STAGE_TIME, Map.of()).stream()
                .collect(Collectors.toMap(Plain::opportunityId, Function.identity()));
        Map<String, List<Double>> scores = new TreeMap<>();
        var doomed = new ArrayList<Boolean>();
        for (Truth.TrueDeal deal : organisation.truth().openDeals()) {
            Plain told = plain.get(deal.id());
            if (told != null) {
                doomed.add(deal.doomed());
                add(scores, WITH, never(with.get(deal.id())));
                add(scores, WITHOUT, never(without.get(deal.id())));
                add(scores, TWICE, told.timesAverage() == null ? 1 : told.timesAverage());
                add(scores, SILENT, told.daysSilent());
            }
        }
        return new Ranked(scores, doomed);
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

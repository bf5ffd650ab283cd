package org.coxswain.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.coxswain.diagnosis.CoachingEffect;
import org.coxswain.diagnosis.CoachingEffect.Verdict;
import org.coxswain.diagnosis.Coachings;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;

/**
 * How far off each way of judging coaching is when those are coached who did worst in the quarter before: with no effect,
 * and with one of 0.3 logits. Many runs of counts alone; and a few of whole organisations, all the way from their export.
 */
public record CoachingScore(int runs, int organisations, List<Row> rows) {

    private static final double EFFECT = .3;
    private static final int RUNS_A_SEED = 50;
    private static final String WHOLE = "coxswain, whole organisations";

    /**
     * Points are shares of 1.
     *
     * @param bias and {@code miss} (root mean square) in points, {@code holds} how often the 90 % interval held the truth
     * @param worked how often it was said to have worked: false success without an effect, power with one
     */
    public record Row(String method, double effect, double bias, double miss, double holds, double worked) {}

    public static CoachingScore of(ScorePlan plan) {
        return of(plan, 1);
    }

    /** The same for other organisations than the first ones. */
    static CoachingScore of(ScorePlan plan, long firstSeed) {
        List<Row> rows = new ArrayList<>(ofCounts(plan, firstSeed).rows());
        rows.add(whole(plan, firstSeed, 0));
        rows.add(whole(plan, firstSeed, EFFECT));
        return new CoachingScore(RUNS_A_SEED * plan.seeds(), plan.seeds(), rows);
    }

    /** Without whole organisations, which take their time. */
    static CoachingScore ofCounts(ScorePlan plan, long firstSeed) {
        List<Row> rows = new ArrayList<>();
        for (double effect : new double[] {0, EFFECT}) {
            List<CoachingRun> all = LongStream.range(0, (long) RUNS_A_SEED * plan.seeds())
                    .mapToObj(run -> CoachingRun.of(firstSeed * RUNS_A_SEED + run, effect, true))
                    .toList();
            Arrays.stream(Judge.values()).map(judge -> row(judge, effect, all)).forEach(rows::add);
        }
        return new CoachingScore(RUNS_A_SEED * plan.seeds(), 0, rows);
    }

    public Row row(String method, double effect) {
        return rows.stream()
                .filter(row -> row.method().equals(method) && row.effect() == effect)
                .findFirst()
                .orElseThrow();
    }

    /** As a table for the terminal. */
    public String text() {
        return "%-42s %7s %7s %7s %7s %9s%n"
                        .formatted("did coaching work", "effect", "bias", "miss", "90 %", "\"worked\"")
                + rows.stream()
                        .map(row -> String.format(
                                Locale.ROOT,
                                "%-42s %7.2f %7.3f %7.3f %7.2f %9.3f%n",
                                row.method(),
                                row.effect(),
                                row.bias(),
                                row.miss(),
                                row.holds(),
                                row.worked()))
                        .collect(Collectors.joining());
    }

    private static Row row(Judge judge, double effect, List<CoachingRun> runs) {
        Sums sums = new Sums();
        for (CoachingRun run : runs) {
            var opinion = judge.of(run);
            sums.add(CoachingRun.points(opinion.effect() - effect), opinion.holds(effect), opinion.worked());
        }
        return sums.row(judge.label, effect);
    }

    private static Row whole(ScorePlan plan, long firstSeed, double effect) {
        var office = new Office(plan.scratch(), plan.lastDay());
        Preset preset = effect == 0 ? Preset.IDLE_COACHING : Preset.COACHING;
        Sums sums = new Sums();
        for (long seed = firstSeed; seed < firstSeed + plan.seeds(); seed++) {
            Organisation organisation = Simulation.of(SimulationPlan.of(seed, preset, plan.lastDay()));
            office.ask(organisation, Coachings::of).together().stream()
                    .filter(one -> one.team() == null)
                    .forEach(one -> sums.add(one, effect));
        }
        return sums.row(WHOLE, effect);
    }

    private static final class Sums {

        private double off;
        private double squares;
        private int holds;
        private int worked;
        private int n;

        void add(double miss, boolean held, boolean said) {
            off += miss;
            squares += miss * miss;
            holds += held ? 1 : 0;
            worked += said ? 1 : 0;
            n++;
        }

        /** An effect worth having is 0.3 logits, told in points where this organisation is. */
        void add(CoachingEffect one, double effect) {
            var figures = one.figures();
            if (figures != null) {
                double truth = figures.worthHaving() * effect / EFFECT;
                boolean held = figures.low90() <= truth && truth <= figures.high90();
                add(figures.effect() - truth, held, one.verdict() == Verdict.MOVED);
            }
        }

        Row row(String method, double effect) {
            return new Row(method, effect, off / n, Math.sqrt(squares / n), holds / (double) n, worked / (double) n);
        }
    }
}

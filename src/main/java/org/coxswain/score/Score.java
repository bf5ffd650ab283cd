package org.coxswain.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.coxswain.diagnosis.LeverFinding;
import org.coxswain.score.Scored.Row;

/** Diagnoses simulated organisations and holds the advice against what would truly have paid. */
public final class Score {

    private Score() {}

    /** @param progress is told of each organisation when it is done */
    public static Scored of(ScorePlan plan, Consumer<String> progress) {
        List<Case> cases = new ArrayList<>();
        Rehearsal rehearsal = new Rehearsal(plan);
        for (int seed = 1; seed <= plan.seeds(); seed++) {
            cases.addAll(rehearsal.of(seed));
            progress.accept("%d of %d organisations".formatted(seed, plan.seeds()));
        }
        List<Row> rows = new ArrayList<>();
        Arrays.stream(Adviser.values()).map(adviser -> row(adviser, cases)).forEach(rows::add);
        rows.add(random(cases));
        Tenths best = new Tenths();
        Tenths below = new Tenths();
        for (Case one : cases) {
            LeverFinding first = one.found().levers().getFirst();
            best.add(first.probabilityBest(), one.isBest(first.lever()));
            one.found().levers().forEach(lever -> below.add(lever.probabilityBelowPeers(), one.isBelow(lever.lever())));
        }
        return new Scored(
                plan.preset().label(),
                plan.seeds(),
                cases.size(),
                rows,
                advice(cases),
                best.calibration(),
                below.calibration());
    }

    private static Scored.Advice advice(List<Case> cases) {
        List<Case> advised =
                cases.stream().filter(one -> !one.found().focus().isEmpty()).toList();
        double said = 0;
        double happens = 0;
        for (Case one : cases) {
            LeverFinding first = one.found().levers().getFirst();
            said += first.gainPerQuarter().doubleValue();
            happens += one.gain(first.lever());
        }
        double captured = advised.stream()
                .mapToDouble(one -> one.gain(one.found().focus().getFirst().lever()))
                .sum();
        return new Scored.Advice(
                (double) advised.size() / cases.size(), captured / achievable(advised, 1), said / happens);
    }

    private static Row row(Adviser adviser, List<Case> cases) {
        double first = 0;
        double two = 0;
        int hits = 0;
        for (Case one : cases) {
            List<String> advice = adviser.ranking(one);
            first += one.gain(advice.getFirst());
            two += one.gain(advice.getFirst()) + one.gain(advice.get(1));
            hits += one.isBest(advice.getFirst()) ? 1 : 0;
        }
        return new Row(
                adviser.label, first / achievable(cases, 1), two / achievable(cases, 2), (double) hits / cases.size());
    }

    /** What choosing blindly captures on average. */
    private static Row random(List<Case> cases) {
        double mean = 0;
        double hits = 0;
        for (Case one : cases) {
            var gains = one.truth().gainPerQuarter();
            mean += gains.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(0);
            hits += 1.0 / gains.size();
        }
        return new Row("any lever", mean / achievable(cases, 1), 2 * mean / achievable(cases, 2), hits / cases.size());
    }

    private static double achievable(List<Case> cases, int levers) {
        return cases.stream().mapToDouble(one -> one.best(levers)).sum();
    }
}

package org.coxswain.score;

import java.util.ArrayList;
import java.util.List;
import org.coxswain.diagnosis.CoachingEffect;
import org.coxswain.diagnosis.CoachingEffect.Verdict;
import org.coxswain.diagnosis.Coachings;
import org.coxswain.facts.Facts;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Preset;

/**
 * How far off each way of judging coaching is when those are coached who did worst in the quarter before: in many runs of
 * counts alone, and in whole organisations, all the way from their export.
 */
final class CoachingExam implements Exam {

    static final double EFFECT = .3;
    private static final int RUNS = 50;
    static final String WHOLE = "coxswain, whole organisations";

    /** Points of the share that moves on. */
    private record Opinion(String who, double off, boolean holds, boolean worked) {}

    @Override
    public boolean suits(Preset preset) {
        return COACHED.contains(preset);
    }

    @Override
    public List<Mark> marks(Organisation organisation, Facts facts) {
        double effect = organisation.truth().preset().equals(Preset.COACHING.label()) ? EFFECT : 0;
        List<Mark> marks = ofCounts(organisation.truth().seed(), effect);
        Coachings.of(facts.on(TODAY)).together().stream()
                .filter(one -> one.team() == null)
                .forEach(one -> marks.addAll(whole(one, effect)));
        return marks;
    }

    /** Without the organisation: fifty runs of counts, others for each seed. */
    static List<Mark> ofCounts(long seed, double effect) {
        List<Mark> marks = new ArrayList<>();
        for (long number = seed * RUNS; number < (seed + 1) * RUNS; number++) {
            CoachingRun run = CoachingRun.of(number, effect, true);
            for (Judge judge : Judge.values()) {
                var said = judge.of(run);
                double off = CoachingRun.points(said.effect() - effect);
                marks.addAll(marks(new Opinion(judge.label, off, said.holds(effect), said.worked())));
            }
        }
        return marks;
    }

    /** An effect worth having is 0.3 logits, told in points where this organisation is. */
    private static List<Mark> whole(CoachingEffect one, double effect) {
        var figures = one.figures();
        if (figures == null) {
            return List.of();
        }
        double truth = figures.worthHaving() * effect / EFFECT;
        boolean holds = figures.low90() <= truth && truth <= figures.high90();
        return marks(new Opinion(WHOLE, figures.effect() - truth, holds, one.verdict() == Verdict.MOVED));
    }

    private static List<Mark> marks(Opinion said) {
        return List.of(
                new Mark.Share(Mark.Name.of(Measure.BIAS, said.who()), said.off(), 1),
                new Mark.Miss(Mark.Name.of(Measure.ROOT_MISS, said.who()), said.off()),
                new Mark.Share(Mark.Name.of(Measure.HELD, said.who()), said.holds() ? 1 : 0, 1),
                new Mark.Share(Mark.Name.of(Measure.WORKED, said.who()), said.worked() ? 1 : 0, 1));
    }
}

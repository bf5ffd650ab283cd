package org.coxswain.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.coxswain.stats.Logit;

/** Steady-state revenue in closed form, and what a lever would truly earn. */
record Economy(Preset preset) {

    static final int WEEKS_A_QUARTER = 13;
    static final double USUAL_DISCOUNT = .10;
    static final double DOOMED_PACE = .45;
    static final double QUARTER_END = 1.8;
    private static final double CONGESTION = .5;

    Parameters parameters() {
        return preset.parameters();
    }

    static double advanceHazard(double rate, int age) {
        return 1 - Math.exp(-rate * Math.min(1, age / 3.0));
    }

    static double loseHazard(double rate) {
        return 1 - Math.exp(-rate * DOOMED_PACE);
    }

    static double conversion(double live, double shift) {
        return Logit.share(Logit.of(live) + shift);
    }

    /** Weeks a deal that will advance stays in the stage: the hazard is constant from the third week on. */
    static double liveWeeks(double rate) {
        double first = 1 - advanceHazard(rate, 1);
        double second = first * (1 - advanceHazard(rate, 2));
        return 1 + first + second / advanceHazard(rate, 3);
    }

    double revenuePerQuarter(Rep rep, Levers levers) {
        double perDeal = 0;
        double weeksOpen = 0;
        Stages stages = preset.stages();
        for (Segment segment : Segment.values()) {
            double reach = 1;
            for (int stage = 0; stage < stages.open(); stage++) {
                double converts = conversion(
                        stages.live(segment, stage),
                        levers.conversion(stage) + rep.territory().conversion());
                weeksOpen += rep.share(segment) * reach * weeks(segment, stage, levers, converts);
                reach *= converts;
            }
            perDeal += rep.share(segment) * reach * segment.meanAmount;
        }
        double net =
                perDeal * Math.exp(levers.size() + rep.territory().size()) * (1 - USUAL_DISCOUNT - levers.discount());
        return WEEKS_A_QUARTER * creations(rep, levers, weeksOpen) * net;
    }

    /** What moving each lever half-way to the team's upper quartile adds in a quarter; nothing for those above it. */
    List<Double> gains(Rep rep, List<Double> targets) {
        double now = revenuePerQuarter(rep, rep.levers());
        return IntStream.range(0, targets.size())
                .mapToObj(lever -> {
                    double merit = rep.levers().merit(lever);
                    double moved = merit + .5 * Math.max(0, targets.get(lever) - merit);
                    double diluted = lever == Levers.CREATE ? preset.dilution() * (moved - merit) : 0;
                    Levers after = rep.levers().withMerit(lever, moved).diluted(diluted);
                    return revenuePerQuarter(rep, after) - now;
                })
                .toList();
    }

    /** The upper quartile of the true merits, by linear interpolation. */
    static List<Double> targets(List<Rep> reps) {
        List<Double> targets = new ArrayList<>();
        for (int lever = 0; lever < reps.getFirst().levers().values().size(); lever++) {
            int which = lever;
            double[] merits = reps.stream()
                    .mapToDouble(rep -> rep.levers().merit(which))
                    .sorted()
                    .toArray();
            double at = .75 * (merits.length - 1);
            int below = (int) at;
            int above = Math.min(below + 1, merits.length - 1);
            targets.add(merits[below] + (at - below) * (merits[above] - merits[below]));
        }
        return targets;
    }

    /** Share of new business left when so many deals are open. */
    double room(double open) {
        return 1
                - CONGESTION
                        * Math.min(
                                1,
                                open / (parameters().capacity() * parameters().creationsPerWeek()));
    }

    private double creations(Rep rep, Levers levers, double weeksOpen) {
        double free = parameters().creationsPerWeek()
                * Math.exp(levers.create() + rep.territory().create());
        double capacity = parameters().capacity() * parameters().creationsPerWeek();
        return Math.max(free / (1 + CONGESTION * free * weeksOpen / capacity), free * (1 - CONGESTION));
    }

    private double weeks(Segment segment, int stage, Levers levers, double converts) {
        double rate = preset.stages().rate(segment, stage);
        double live =
                rate * Math.exp(levers.tempo()) * (preset.stages().isLast(stage) ? 1 + (QUARTER_END - 1) * 2 / 13 : 1);
        return converts * liveWeeks(live) + (1 - converts) / loseHazard(rate);
    }
}

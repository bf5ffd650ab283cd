package org.coxswain.stats;

import java.util.List;
import java.util.function.Function;

/**
 * Daily chances of leaving a stage forward and of being lost, by stage, segment and age.
 *
 * <p>Each cell is smoothed with fifteen person-weeks towards the rate of its stage and segment times the shape that age
 * has in all segments together; a segment with fewer than thirty exits from a stage takes the rate of all segments.
 */
public final class Hazards {

    private static final double PSEUDO_DAYS = 15 * 7;
    private static final int FEWEST_EXITS = 30;
    private static final Function<Tally, Tally.Risk> ADVANCING = tally -> tally.advancing;
    private static final Function<Tally, Tally.Risk> LOSING = tally -> tally.losing;

    private final Tallies tallies;
    private final double[][][] advance;
    private final double[][][] lose;

    private Hazards(Tallies tallies, double[][][] advance, double[][][] lose) {
        this.tallies = tallies;
        this.advance = advance;
        this.lose = lose;
    }

    /** How many stages and segments there are to tell apart. */
    public record Size(int stages, int segments) {}

    public static Hazards of(List<Exits> exits, Size size, Memory memory) {
        Tallies tallies = new Tallies(size.stages(), size.segments()).with(exits, memory);
        return new Hazards(tallies, rates(tallies, size, ADVANCING), rates(tallies, size, LOSING));
    }

    public double advance(int stage, int segment, int days) {
        return advance[stage][segment][Age.classOf(days)];
    }

    public double lose(int stage, int segment, int days) {
        return lose[stage][segment][Age.classOf(days)];
    }

    /** Exits of a stage in all segments together. */
    public long exits(int stage) {
        return tallies.stage(stage).exits;
    }

    /** What happened to earlier visits of the same stage and segment that got as old as this. */
    public Precedent precedent(int stage, int segment, int days) {
        Tally cell = tallies.cell(stage, segment, Age.classOf(days));
        return new Precedent(cell.reached, cell.laterAdvanced);
    }

    /** Visits that reached an age, and how many of them went on to a later stage afterwards. */
    public record Precedent(long reached, long advanced) {}

    private static double[][][] rates(Tallies tallies, Size size, Function<Tally, Tally.Risk> risk) {
        double[][][] rates = new double[size.stages()][size.segments()][Age.CLASSES];
        for (int stage = 0; stage < size.stages(); stage++) {
            double pooled = risk.apply(tallies.stage(stage)).rate();
            for (int ageClass = 0; ageClass < Age.CLASSES; ageClass++) {
                double atAge = risk.apply(tallies.age(stage, ageClass)).rate(pooled, PSEUDO_DAYS);
                double shape = pooled > 0 ? atAge / pooled : 1;
                for (int segment = 0; segment < size.segments(); segment++) {
                    double believed = shape * level(tallies.segment(stage, segment), pooled, risk);
                    Tally.Risk cell = risk.apply(tallies.cell(stage, segment, ageClass));
                    rates[stage][segment][ageClass] = Math.min(1, cell.rate(believed, PSEUDO_DAYS));
                }
            }
        }
        return rates;
    }

    private static double level(Tally segment, double pooled, Function<Tally, Tally.Risk> risk) {
        return segment.exits < FEWEST_EXITS ? pooled : risk.apply(segment).rate(pooled, PSEUDO_DAYS);
    }
}

package org.coxswain.simulation;

import static org.coxswain.simulation.Planting.Choice.ANYBODY;
import static org.coxswain.simulation.Planting.Choice.WORST_QUARTER;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coxswain.simulation.Planting.Programme;

/** Organisations worth looking at, each with its usual size. */
public enum Preset {
    DEFAULT(24, 52, Parameters.USUAL),
    SMALL(8, 52, Parameters.USUAL),
    LARGE(80, 52, Parameters.USUAL),
    LONG(24, 104, Parameters.USUAL),
    SHORT(24, 26, Parameters.USUAL),
    SPARSE(24, 52, Parameters.USUAL.creating(1.0)),
    BUSY(24, 52, Parameters.USUAL.creating(6.0)),
    VOLUME_OR_QUALITY(24, 52, Parameters.USUAL),
    WIDE_TERRITORIES(24, 52, Parameters.USUAL.territories(2.0)),
    NO_DIFFERENCES(24, 52, Parameters.USUAL.differences(0.25)),
    HEAVY_TAILS(24, 52, Parameters.USUAL.heavyTailed()),
    DRIFT(24, 52, Parameters.USUAL.drifting(-0.3)),
    CAPACITY_BOUND(24, 52, Parameters.USUAL.capacity(8.0)),
    SIX_STAGES(24, 52, Parameters.USUAL),
    TURNOVER(24, 104, Parameters.USUAL.comingAndGoing()),
    PRACTICES(24, 52, Parameters.USUAL, Planting.NONE.practising(1)),
    IDLE_PRACTICES(24, 52, Parameters.USUAL, Planting.NONE.practising(0)),
    SMALL_PRACTICES(12, 52, Parameters.USUAL, Planting.NONE.practising(1)),
    SMALL_IDLE_PRACTICES(12, 52, Parameters.USUAL, Planting.NONE.practising(0)),
    LARGE_PRACTICES(60, 52, Parameters.USUAL, Planting.NONE.practising(1)),
    LARGE_IDLE_PRACTICES(60, 52, Parameters.USUAL, Planting.NONE.practising(0)),
    COACHING(24, 104, Parameters.USUAL, Planting.NONE.coaching(new Programme(1, 26, 4, WORST_QUARTER, .3))),
    IDLE_COACHING(24, 104, Parameters.USUAL, Planting.NONE.coaching(new Programme(1, 26, 4, WORST_QUARTER, 0))),
    DEMO(
            24,
            104,
            Parameters.USUAL,
            Planting.NONE
                    .practising(1)
                    .coaching(new Programme(1, 26, 6, WORST_QUARTER, .5))
                    .coaching(new Programme(2, 26, 8, ANYBODY, 0))
                    .coaching(new Programme(0, 7, 4, WORST_QUARTER, .3)));

    private final int reps;
    private final int weeks;
    private final Parameters parameters;
    private final Planting planting;

    Preset(int reps, int weeks, Parameters parameters) {
        this(reps, weeks, parameters, Planting.NONE);
    }

    Preset(int reps, int weeks, Parameters parameters, Planting planting) {
        this.reps = reps;
        this.weeks = weeks;
        this.parameters = parameters;
        this.planting = planting;
    }

    public static Preset named(String name) {
        return Arrays.stream(values())
                .filter(preset -> preset.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no preset '" + name + "'; there are " + labels()));
    }

    public static String labels() {
        return Arrays.stream(values()).map(Preset::label).collect(Collectors.joining(", "));
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int reps() {
        return reps;
    }

    /** What the conversion of the first stage loses, in logits, with each log of creation. */
    double dilution() {
        return this == VOLUME_OR_QUALITY ? 1 : 0;
    }

    Stages stages() {
        return this == SIX_STAGES ? Stages.SIX : Stages.FOUR;
    }

    public int weeks() {
        return weeks;
    }

    public Parameters parameters() {
        return parameters;
    }

    Planting planting() {
        return planting;
    }
}

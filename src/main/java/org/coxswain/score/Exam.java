package org.coxswain.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.coxswain.facts.Facts;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.SimulationPlan;

/** Holds one thing the program says of an organisation against what is true of it. */
interface Exam {

    /** The day that is asked about where nothing depends on it. */
    LocalDate TODAY = LocalDate.of(2026, 5, 31);

    Set<Preset> PRACTISED = Set.of(
            Preset.PRACTICES,
            Preset.IDLE_PRACTICES,
            Preset.SMALL_PRACTICES,
            Preset.SMALL_IDLE_PRACTICES,
            Preset.LARGE_PRACTICES,
            Preset.LARGE_IDLE_PRACTICES);

    Set<Preset> COACHED = Set.of(Preset.COACHING, Preset.IDLE_COACHING);

    boolean suits(Preset preset);

    /** The organisation to make; parts that want the same one share it. */
    default SimulationPlan plan(Preset preset, long seed) {
        return SimulationPlan.of(seed, preset, TODAY);
    }

    /** Without planted practices or coaching. */
    static boolean isPlain(Preset preset) {
        return !PRACTISED.contains(preset) && !COACHED.contains(preset) && preset != Preset.DEMO;
    }

    List<Mark> marks(Organisation organisation, Facts facts);
}

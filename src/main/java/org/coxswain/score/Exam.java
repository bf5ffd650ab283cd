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

    Set<Preset> PLANTED =
            Set.of(Preset.PRACTICES, Preset.IDLE_PRACTICES, Preset.COACHING, Preset.IDLE_COACHING, Preset.DEMO);

    boolean suits(Preset preset);

    /** The organisation to make; parts that want the same one share it. */
    default SimulationPlan plan(Preset preset, long seed) {
        return SimulationPlan.of(seed, preset, TODAY);
    }

    /** Without planted practices or coaching. */
    static boolean isPlain(Preset preset) {
        return !PLANTED.contains(preset);
    }

    List<Mark> marks(Organisation organisation, Facts facts);
}

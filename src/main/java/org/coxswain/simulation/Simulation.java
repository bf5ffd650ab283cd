package org.coxswain.simulation;

import java.util.List;

/** The door: a plan in, an organisation out; the same plan gives the same organisation to the byte. */
public final class Simulation {

    private Simulation() {}

    public static Organisation of(SimulationPlan plan) {
        List<Rep> reps = new Staff(plan).reps();
        return new Organisation(
                plan, reps, reps.stream().map(rep -> Desk.worked(plan, rep)).toList());
    }
}

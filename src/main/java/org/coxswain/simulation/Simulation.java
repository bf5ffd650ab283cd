package org.coxswain.simulation;

import java.util.List;

/** The door: a plan in, an organisation out; the same plan gives the same organisation to the byte. */
public final class Simulation {

    private Simulation() {}

    /** Who works there on the last day: the leader, the managers, and those who sell. */
    public static List<Person> staff(SimulationPlan plan) {
        var staff = new Staff(plan);
        return staff.everybody(staff.reps());
    }

    public static Organisation of(SimulationPlan plan) {
        List<Rep> reps = new Staff(plan).reps();
        List<Desk> desks = reps.stream().map(rep -> Desk.worked(plan, rep)).toList();
        List<Coached> coached = Coachings.of(plan, desks);
        return new Organisation(
                plan, coached, desks.stream().map(desk -> desk.coached(coached)).toList());
    }
}

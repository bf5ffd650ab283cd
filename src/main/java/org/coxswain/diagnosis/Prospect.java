package org.coxswain.diagnosis;

import java.util.List;

/**
 * What a person brings in a quarter, as a function of where they are on each lever: creation x mix of segments x
 * conversion of every stage x value x what is left after discount, and a little for tempo.
 *
 * <p>In the long run open deals = creation x weeks open, so the cycle cancels out of creation x win rate x value (Little
 * 1961): faster deals pay once, and through freed room. Whatever keeps more deals open longer takes room for new ones.
 *
 * @param beliefs in the order of the funnel
 * @param perQuarter what peers in this place create in a quarter
 * @param branches one per segment
 */
record Prospect(List<Belief> beliefs, double perQuarter, List<Branch> branches, Desk desk) {

    static final Prospect NONE = new Prospect(List.of(), 0, List.of(), Desk.USUAL);

    /**
     * @param share of the person's new opportunities
     * @param logits of the peers' conversion, per stage
     * @param value net money of a won deal of the peers
     * @param weeks that a deal which comes into a stage stays there, per stage
     */
    record Branch(double share, double[] logits, double value, double[] weeks) {}

    /**
     * @param moving share of the time deals are open that goes by in stages they leave forward: the tempo shortens it
     * @param dilution logits that the first conversion loses with each log of creation
     */
    record Desk(Room room, double moving, double dilution) {

        private static final double HALF = .5;
        static final Desk USUAL = new Desk(Room.USUALLY, HALF, 0);
    }

    /** Money a quarter when the person is at these distances from peers. */
    double revenue(double[] own) {
        return new Revenue(this, own).money();
    }

    double[] believed() {
        return beliefs.stream().mapToDouble(Belief::own).toArray();
    }

    double[] averages() {
        return beliefs.stream().mapToDouble(Belief::average).toArray();
    }
}

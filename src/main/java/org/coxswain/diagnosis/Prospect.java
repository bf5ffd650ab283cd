package org.coxswain.diagnosis;

import java.util.List;

/**
 * What a person brings in a quarter, as a function of where they are on each lever: creation x mix of segments x
 * conversion of every stage x value x what is left after discount, and a little for tempo.
 *
 * <p>Tempo pays through freed time only: in the long run open deals = creation x days open, so the cycle cancels out of
 * creation x win rate x value (Little 1961), and faster deals pay once.
 *
 * @param beliefs in the order of the funnel
 * @param perQuarter what peers in this place create in a quarter
 * @param branches one per segment
 */
record Prospect(List<Belief> beliefs, double perQuarter, List<Branch> branches) {

    static final double TEMPO_PAYS = .10;
    static final Prospect NONE = new Prospect(List.of(), 0, List.of());

    /**
     * @param share of the person's new opportunities
     * @param logits of the peers' conversion, per stage
     * @param value net money of a won deal of the peers
     */
    record Branch(double share, double[] logits, double value) {}

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

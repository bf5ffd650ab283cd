package org.coxswain.simulation;

import java.util.List;

/** Two kinds of customer: small and quick, large and slow. */
enum Segment {
    SMB(List.of(.55, .50, .45, .50), List.of(.55, .65, .65, .70), 12_000, .6),
    ENT(List.of(.32, .28, .26, .28), List.of(.50, .60, .60, .60), 60_000, .8);

    /** Weekly hazard rate of advancing, per stage. */
    final List<Double> rates;
    /** Share of entries that can advance at all, per stage. */
    final List<Double> live;

    final double meanAmount;
    final double amountSpread;

    Segment(List<Double> rates, List<Double> live, double meanAmount, double amountSpread) {
        this.rates = rates;
        this.live = live;
        this.meanAmount = meanAmount;
        this.amountSpread = amountSpread;
    }
}

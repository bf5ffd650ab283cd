package org.coxswain.simulation;

/** Two kinds of customer: small and quick, large and slow. */
enum Segment {
    SMB(12_000, .6),
    ENT(60_000, .8);

    final double meanAmount;
    final double amountSpread;

    Segment(double meanAmount, double amountSpread) {
        this.meanAmount = meanAmount;
        this.amountSpread = amountSpread;
    }
}

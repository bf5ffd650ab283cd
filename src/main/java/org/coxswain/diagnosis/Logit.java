package org.coxswain.diagnosis;

/** Shares on the scale on which they can be shifted without leaving 0 to 1. */
final class Logit {

    private static final double EDGE = 1e-9;

    private Logit() {}

    static double of(double share) {
        double inside = Math.clamp(share, EDGE, 1 - EDGE);
        return Math.log(inside / (1 - inside));
    }

    static double share(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    static double shifted(double share, double shift) {
        return share <= 0 || share >= 1 ? share : share(of(share) + shift);
    }
}

package org.coxswain.stats;

/** Shares on the scale on which they can be shifted without leaving 0 to 1. */
public final class Logit {

    private static final double EDGE = 1e-9;

    private Logit() {}

    public static double of(double share) {
        double inside = Math.clamp(share, EDGE, 1 - EDGE);
        return Math.log(inside / (1 - inside));
    }

    public static double share(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** What can never or always happens stays so. */
    public static double shifted(double share, double shift) {
        return share <= 0 || share >= 1 ? share : share(of(share) + shift);
    }
}

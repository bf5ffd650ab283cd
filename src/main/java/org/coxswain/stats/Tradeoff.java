package org.coxswain.stats;

/**
 * How much of one thing is given up for another, where most often nothing is: a slope that is nil with a chance given
 * beforehand, and otherwise costs something. Spike and slab (Mitchell and Beauchamp 1988), the slab half of a normal law.
 *
 * @param usually chance beforehand that nothing is given up
 * @param slab how much is given up where something is, as the standard deviation of the whole normal law
 */
public record Tradeoff(double usually, double slab) {

    public Tradeoff {
        if (!(usually > 0 && usually < 1 && slab > 0)) {
            throw new IllegalArgumentException("nothing %s, else %s".formatted(usually, slab));
        }
    }

    /** What to believe, on average, after a slope was seen with so much information (one over its variance). */
    public double believed(double slope, double information) {
        if (information <= 0) {
            throw new IllegalArgumentException("information %s".formatted(information));
        }
        double variance = 1 / (information + 1 / (slab * slab));
        double deviation = Math.sqrt(variance);
        double middle = slope * information * variance;
        double off = middle / deviation;
        double something = Math.max(Normal.cdf(off), Double.MIN_NORMAL);
        double given = middle + deviation * Normal.density(off) / something;
        double odds =
                (1 - usually) / usually * 2 * deviation / slab * something * Math.exp(Math.min(off * off / 2, 700));
        return Math.max(0, given) * odds / (1 + odds);
    }
}

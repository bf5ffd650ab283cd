package org.coxswain.diagnosis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far people are from what is expected of them, against how much is known of each: the funnel in which nobody stands
 * out narrows as more is known (Spiegelhalter 2005, Statistics in Medicine 24). Never a league table.
 *
 * @param spread by how much comparable people truly differ, as a standard deviation
 * @param own where this person stands
 * @param peers where comparable people stand, this person among them; a few dozen of them where there are more
 */
public record FunnelPlot(double spread, Dot own, List<Dot> peers) {

    private static final double END_OF_80 = 1.2816;
    private static final int MOST = 60;

    /**
     * @param known one over the variance of the reading
     * @param off on the lever's own scale, more is better
     */
    public record Dot(double known, double off) {}

    static FunnelPlot of(double spread, Dot own, List<Dot> peers) {
        int every = 1 + (peers.size() - 1) / MOST;
        List<Dot> some = every == 1
                ? peers
                : IntStream.range(0, peers.size())
                        .filter(at -> at % every == 0)
                        .mapToObj(peers::get)
                        .toList();
        return new FunnelPlot(spread, own, some);
    }

    /** How far off somebody is at most in eight of ten cases, when so much is known of them and they do not stand out. */
    public double limit(double known) {
        return END_OF_80 * Math.sqrt(1 / known + spread * spread);
    }
}

package org.coxswain.diagnosis;

import java.util.Collection;
import java.util.List;
import org.coxswain.stats.Tradeoff;

/**
 * Whether people who make more opportunities make poorer ones: what the first conversion loses, in logits, with each log of
 * creation. The readings of conversion are set against what is believed of creation, which undoes what chance in creation
 * would hide (regression calibration: Carroll and others 2006). That able people do both better is no reason to expect
 * more of either, so only a loss counts.
 */
final class Dilution {

    /** Beforehand one team in five trades quality for volume, by up to as much as it gains or so. */
    private static final Tradeoff BEFOREHAND = new Tradeoff(.8, 1);

    private static final double NEXT_TO_NOTHING = 1e-6;

    private Dilution() {}

    /** Of peers, each with beliefs in the order of the funnel. */
    static double of(Collection<List<Belief>> peers) {
        double information = NEXT_TO_NOTHING;
        double loss = 0;
        for (List<Belief> one : peers) {
            FunnelPlot plot = one.get(1).plot();
            if (plot != null && one.getFirst().plot() != null) {
                double more = one.getFirst().own();
                double known = 1 / (1 / plot.own().known() + plot.spread() * plot.spread());
                information += known * more * more;
                loss -= known * more * plot.own().off();
            }
        }
        return BEFOREHAND.believed(loss / information, information);
    }
}

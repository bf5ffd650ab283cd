package org.coxswain.diagnosis;

import java.util.List;
import org.coxswain.stats.Logit;
import org.coxswain.stats.OverExpected;

/**
 * Visits that began alike and are alike far by now.
 *
 * @param usual logit of what is usual at entry
 * @param left logit of the chance that is left by now; far out for those that have moved forward or are lost
 */
record Passing(double visits, double usual, double left) {

    /** Nobody is believed to be far off before looking; it keeps the search from running away where all or none moved. */
    private static final double LOOSE = 1 / (.5 * .5);

    private static final double PSEUDO_INFORMATION = .25;
    private static final int STEPS = 10;

    /**
     * The shift of all logits that makes these visits likeliest, by Fisher scoring; a visit still open counts by the
     * chance that it has left, shifted alike (the missing information principle, Orchard and Woodbury 1972).
     */
    static OverExpected reading(List<Passing> passings) {
        double shift = 0;
        double information = 0;
        for (int step = 0; step < STEPS; step++) {
            double excess = 0;
            information = PSEUDO_INFORMATION;
            for (Passing one : passings) {
                double usual = Logit.share(one.usual + shift);
                double left = Logit.share(one.left + shift);
                excess += one.visits * (left - usual);
                information += one.visits * (usual * (1 - usual) - left * (1 - left));
            }
            information = Math.max(PSEUDO_INFORMATION, information);
            shift += (excess - LOOSE * shift) / (information + LOOSE);
        }
        return new OverExpected(shift * (information + LOOSE) / information, 1 / information);
    }
}

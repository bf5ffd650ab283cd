package org.coxswain.diagnosis;

import java.util.Map;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage.Prior;

/** How one lever is read from the evidence. Shifts are on the lever's own scale (log, logit, share), more is better. */
interface Measure {

    Lever lever();

    /** How far each person is from what is expected of their segments and their time, before any shrinking. */
    Map<String, OverExpected> readings();

    /** The lever in natural units for somebody in this person's place who is that far from what is expected. */
    double natural(Seller seller, double shift);

    /** The person's own figure in natural units, and the arithmetic behind it. */
    Counted counted(Seller seller);

    /** What the lever means, in one line. */
    String definition();

    /** Which deals are counted. */
    Records.Kind counts();

    /** Variances believed beforehand, between people and between places. */
    Prior prior();

    /** @param arithmetic in words, with this case's numbers */
    record Counted(double value, int n, String arithmetic) {}
}

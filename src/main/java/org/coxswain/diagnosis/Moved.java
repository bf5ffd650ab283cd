package org.coxswain.diagnosis;

import java.util.OptionalDouble;
import org.coxswain.diagnosis.CoachingEffect.Figures;
import org.coxswain.stats.BeforeAfter;
import org.coxswain.stats.Normal;

/** Turns a shift into what it changes in the lever's natural unit, where this much would be usual. */
record Moved(CourseScale scale, double usual) {

    private static final double Z80 = 1.2815515655446004; // scipy.stats.norm.ppf(.9)

    /** The figures of a dashboard, and what they were counted from. */
    record Plain(double before, double after, int nBefore, int nAfter) {}

    Figures figures(BeforeAfter.Effect raw, OptionalDouble second, Plain plain) {
        double shift = raw.value();
        double deviation = raw.deviation();
        double effect = at(shift);
        return new Figures(
                plain.before(),
                plain.after(),
                effect,
                lower(shift, Z80 * deviation),
                upper(shift, Z80 * deviation),
                lower(shift, Ruling.Z90 * deviation),
                upper(shift, Ruling.Z90 * deviation),
                Normal.cdf(shift / deviation),
                plain.after() - plain.before() - effect,
                second.isPresent() ? at(second.getAsDouble()) : null,
                at(scale.worthHaving),
                plain.nBefore(),
                plain.nAfter());
    }

    private double at(double shift) {
        return scale.moved(usual, shift);
    }

    private double lower(double shift, double reach) {
        return Math.min(at(shift - reach), at(shift + reach));
    }

    private double upper(double shift, double reach) {
        return Math.max(at(shift - reach), at(shift + reach));
    }
}

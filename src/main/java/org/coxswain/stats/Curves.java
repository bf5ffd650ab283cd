package org.coxswain.stats;

/**
 * Cumulative incidence of advancing and of being lost by age, each in the presence of the other
 * (Aalen and Johansen 1978), from chances per day.
 */
public final class Curves {

    private final double[] still;
    private final double[] advanced;
    private final double[] lost;

    private Curves(int ages) {
        still = new double[ages + 1];
        advanced = new double[ages + 1];
        lost = new double[ages + 1];
        still[0] = 1;
    }

    public static Curves of(double[] advance, double[] lose) {
        Curves curves = new Curves(advance.length);
        for (int age = 0; age < advance.length; age++) {
            double here = curves.still[age];
            curves.advanced[age + 1] = curves.advanced[age] + here * advance[age];
            curves.lost[age + 1] = curves.lost[age] + here * lose[age];
            curves.still[age + 1] = here * (1 - advance[age] - lose[age]);
        }
        return curves;
    }

    /** Share that is still there at that age. */
    public double still(int age) {
        return still[age];
    }

    /** Share that has advanced by that age. */
    public double advanced(int age) {
        return advanced[age];
    }

    public double lost(int age) {
        return lost[age];
    }

    /** Chance of one day advancing, given that it is still there at that age. */
    public double residual(int age) {
        return still[age] > 0 ? (advanced[advanced.length - 1] - advanced[age]) / still[age] : 0;
    }

    /** Age by which half of those that ever advance have done so; the end of the curve when none ever does. */
    public int medianOfAdvancers() {
        int age = 0;
        while (age < advanced.length - 1 && 2 * advanced[age] < advanced[advanced.length - 1]) {
            age++;
        }
        return advanced[advanced.length - 1] > 0 ? age : advanced.length - 1;
    }
}

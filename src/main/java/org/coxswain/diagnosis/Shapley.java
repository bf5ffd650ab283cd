package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.coxswain.stats.RandomKey;

/**
 * Who owes what share of a change that several things made together: the average, over all orders in which they could have
 * come one after the other, of what each changed when it came (Shapley 1953). The shares add up to the change.
 */
final class Shapley {

    private static final int MANY = 11;
    private static final int ORDERS = 60;

    private Shapley() {}

    /**
     * Over all orders; where there are many things, over some orders and their reverses.
     *
     * @param value when the things whose bits are set have come
     */
    static double[] shares(int things, IntToDoubleFunction value) {
        return things <= MANY ? exact(things, value) : sampled(things, value);
    }

    private static double[] sampled(int things, IntToDoubleFunction value) {
        double[] shares = new double[things];
        SplittableRandom random = RandomKey.of(0).and("orders").and(things).random();
        for (int round = 0; round < ORDERS; round++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, things).boxed().toList());
            for (int i = things - 1; i > 0; i--) {
                Collections.swap(order, i, random.nextInt(i + 1));
            }
            inOrder(order, value, shares);
            inOrder(order.reversed(), value, shares);
        }
        return shares;
    }

    private static void inOrder(List<Integer> order, IntToDoubleFunction value, double[] shares) {
        int come = 0;
        double before = value.applyAsDouble(come);
        for (int thing : order) {
            come |= 1 << thing;
            double after = value.applyAsDouble(come);
            shares[thing] += (after - before) / (2 * ORDERS);
            before = after;
        }
    }

    private static double[] exact(int things, IntToDoubleFunction value) {
        double[] values = new double[1 << things];
        for (int subset = 0; subset < values.length; subset++) {
            values[subset] = value.applyAsDouble(subset);
        }
        double[] weights = weights(things);
        double[] shares = new double[things];
        for (int thing = 0; thing < things; thing++) {
            int bit = 1 << thing;
            for (int subset = 0; subset < values.length; subset++) {
                if ((subset & bit) == 0) {
                    shares[thing] += weights[Integer.bitCount(subset)] * (values[subset | bit] - values[subset]);
                }
            }
        }
        return shares;
    }

    /** Of all orders, the share in which a thing comes right after the given others: k! (n - 1 - k)! / n!. */
    private static double[] weights(int things) {
        double[] weights = new double[things];
        double choose = 1;
        for (int before = 0; before < things; before++) {
            weights[before] = 1 / (things * choose);
            choose = choose * (things - 1 - before) / (before + 1);
        }
        return weights;
    }
}

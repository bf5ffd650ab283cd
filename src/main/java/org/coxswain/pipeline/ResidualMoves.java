package org.coxswain.pipeline;

import java.util.Arrays;
import java.util.List;

/**
 * Where deals begin and where they go on to, as shares with one believed move to the next stage in order.
 *
 * @param next by stage; the last share is winning
 */
record ResidualMoves(double[] entry, double[][] next) {

    static ResidualMoves of(List<ResidualRows.Move> moves, int stages) {
        double[] entry = new double[stages];
        double[][] next = new double[stages][stages + 1];
        if (stages > 0) {
            entry[0] = 1;
        }
        for (int stage = 0; stage < stages; stage++) {
            next[stage][stage + 1] = 1;
        }
        for (ResidualRows.Move move : moves) {
            double[] from = move.fromPosition() == 0 ? entry : next[move.fromPosition() - 1];
            from[move.toPosition() == 0 ? stages : move.toPosition() - 1] += move.moves();
        }
        scale(entry);
        for (double[] shares : next) {
            scale(shares);
        }
        return new ResidualMoves(entry, next);
    }

    double[] winShare() {
        return Arrays.stream(next)
                .mapToDouble(shares -> shares[shares.length - 1])
                .toArray();
    }

    private static void scale(double[] counts) {
        double all = 0;
        for (double count : counts) {
            all += count;
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] /= all;
        }
    }
}

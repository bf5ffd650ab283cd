package org.coxswain.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many of their deals are open for each person at the beginning of each week. */
record Loads(Map<String, int[]> weekly) {

    static Loads of(Evidence evidence, List<Seller> judged) {
        int weeks = evidence.window().weeks();
        Map<String, int[]> weekly = new TreeMap<>();
        judged.forEach(seller -> weekly.put(seller.personId(), new int[weeks]));
        for (Evidence.Load load : evidence.loads()) {
            int[] open = weekly.getOrDefault(load.ownerId(), new int[0]);
            for (int week = load.week() + 1; week < open.length; week++) {
                open[week] += load.more();
            }
        }
        return new Loads(weekly);
    }

    int[] of(Seller seller) {
        return weekly.getOrDefault(seller.personId(), new int[0]);
    }

    static double mean(int[] open) {
        double sum = 0;
        for (int one : open) {
            sum += one;
        }
        return open.length == 0 ? 0 : sum / open.length;
    }
}

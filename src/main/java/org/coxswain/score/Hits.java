package org.coxswain.score;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A ranking against what is true of each case. */
record Hits(List<Double> scores, List<Boolean> truths) {

    /** Chance that a true case is ranked above a false one, a tie counting half (Mann and Whitney 1947). */
    double area() {
        double ahead = 0;
        long pairs = 0;
        for (int one = 0; one < scores.size(); one++) {
            for (int other = 0; other < scores.size(); other++) {
                if (truths.get(one) && !truths.get(other)) {
                    int order = Double.compare(scores.get(one), scores.get(other));
                    ahead += order > 0 ? 1 : order == 0 ? .5 : 0;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? .5 : ahead / pairs;
    }

    /** Share of true cases among the part ranked highest. */
    double precision(double part) {
        int most = Math.max(1, (int) Math.round(part * scores.size()));
        return IntStream.range(0, scores.size())
                .boxed()
                .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder()))
                .limit(most)
                .mapToInt(one -> truths.get(one) ? 1 : 0)
                .average()
                .orElse(0);
    }
}

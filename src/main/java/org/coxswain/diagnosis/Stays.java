package org.coxswain.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coxswain.diagnosis.Evidence.Visits;

/** How long deals stay in each stage that they came into, per segment, whichever way they leave it. */
final class Stays {

    private static final double HALF_A_WEEK = .5;

    private final Map<String, double[]> weeks = new TreeMap<>();
    private final Map<String, double[]> visits = new TreeMap<>();
    private final int stages;
    private double all;
    private double forward;

    private Stays(int stages) {
        this.stages = stages;
    }

    static Stays of(List<Visits> visits) {
        List<Integer> positions =
                visits.stream().map(Visits::position).distinct().sorted().toList();
        Stays stays = new Stays(positions.size());
        visits.forEach(one -> stays.add(one, positions.indexOf(one.position())));
        return stays;
    }

    /** Time at risk over leavings, so that deals still open count by the time they have been there. */
    private void add(Visits some, int stage) {
        double time = some.skipped() ? 0 : some.visits() * (some.week() + HALF_A_WEEK);
        weeks.computeIfAbsent(some.segment(), one -> new double[stages])[stage] += time;
        visits.computeIfAbsent(some.segment(), one -> new double[stages])[stage] += some.open() ? 0 : some.visits();
        all += time;
        forward += some.advanced() ? time : 0;
    }

    double[] weeks(String segment) {
        double[] time = weeks.getOrDefault(segment, new double[stages]);
        double[] left = visits.getOrDefault(segment, new double[stages]);
        double[] mean = new double[stages];
        for (int stage = 0; stage < stages; stage++) {
            mean[stage] = time[stage] / (left[stage] + 1);
        }
        return mean;
    }

    double moving() {
        return all == 0 ? 0 : forward / all;
    }
}

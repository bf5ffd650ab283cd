package org.coxswain.diagnosis;

import java.util.List;
import org.coxswain.diagnosis.Evidence.Visits;

/**
 * How visits to one stage end: the chance of moving forward at entry and after so many weeks, from cause-specific
 * hazards per week of the stay (Aalen and Johansen 1978), so that deals still open neither count as lost nor as gone.
 */
final class Passage {

    private static final double PSEUDO_VISITS = 5;

    private final double[] remaining;
    private final double atEntry;

    private Passage(double[] remaining, double atEntry) {
        this.remaining = remaining;
        this.atEntry = atEntry;
    }

    /** Weekly hazards of advancing and of being lost. */
    private record Hazards(double[] advance, double[] lose) {}

    static Passage of(List<Visits> everybody) {
        return of(everybody, everybody);
    }

    /** The passage of some visits, smoothed towards the passage of all. */
    static Passage of(List<Visits> some, List<Visits> all) {
        int weeks = 1 + all.stream().mapToInt(Visits::week).max().orElse(0);
        Hazards usual = hazards(all, null, weeks);
        double[] remaining = remaining(some == all ? usual : hazards(some, usual, weeks));
        double skipped = 0;
        double entered = 0;
        for (Visits visits : some) {
            skipped += visits.skipped() ? visits.visits() : 0;
            entered += visits.visits();
        }
        double share = entered == 0 ? 0 : skipped / entered;
        return new Passage(remaining, share + (1 - share) * remaining[0]);
    }

    double atEntry() {
        return atEntry;
    }

    /** Chance of still moving forward in the middle of the given week of the stay. */
    double inWeek(int week) {
        int last = remaining.length - 1;
        return (remaining[Math.min(week, last)] + remaining[Math.min(week + 1, last)]) / 2;
    }

    private static Hazards hazards(List<Visits> visits, @org.jspecify.annotations.Nullable Hazards usual, int weeks) {
        double[] advanced = new double[weeks];
        double[] lost = new double[weeks];
        double[] open = new double[weeks];
        for (Visits one : visits) {
            if (!one.skipped()) {
                (one.advanced() ? advanced : one.lost() ? lost : open)[one.week()] += one.visits();
            }
        }
        double after = 0;
        for (int week = weeks - 1; week >= 0; week--) {
            double atRisk = after + advanced[week] + lost[week] + open[week] / 2;
            after += advanced[week] + lost[week] + open[week];
            double pseudo = usual == null ? 0 : PSEUDO_VISITS;
            double all = Math.max(atRisk + pseudo, 1e-9);
            advanced[week] = (advanced[week] + (usual == null ? 0 : pseudo * usual.advance()[week])) / all;
            lost[week] = (lost[week] + (usual == null ? 0 : pseudo * usual.lose()[week])) / all;
        }
        return new Hazards(advanced, lost);
    }

    /** Backwards: the chance after the last week seen is nil, as nobody ever moved so late. */
    private static double[] remaining(Hazards hazards) {
        int weeks = hazards.advance().length;
        double[] remaining = new double[weeks + 1];
        for (int week = weeks - 1; week >= 0; week--) {
            double stays = Math.max(0, 1 - hazards.advance()[week] - hazards.lose()[week]);
            remaining[week] = Math.min(1, hazards.advance()[week] + stays * remaining[week + 1]);
        }
        return remaining;
    }
}

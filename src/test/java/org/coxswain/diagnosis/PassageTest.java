package org.coxswain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.coxswain.diagnosis.Evidence.Visits;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final List<Visits> VISITS = List.of(
            visits("advanced", 0, 2),
            visits("lost", 0, 1),
            visits("open", 0, 2),
            visits("advanced", 1, 5),
            visits("lost", 1, 2),
            visits("advanced", 2, 3),
            visits("lost", 2, 1),
            visits("open", 2, 2),
            visits("lost", 3, 3),
            visits("open", 3, 1));

    private static final double AT_ENTRY = 0.515406162464986;
    private static final double WEEK_0 = 0.5028011204481793;
    private static final double WEEK_1 = 0.411764705882353;
    private static final double WEEK_2 = 0.16666666666666669;

    /** numpy: n = exits from the week on less half of those still open; h = A/n; S = cumprod(1 - hA - hL); CIF = cumsum(S * hA). */
    @Test
    void agreesWithTheForwardSumOfCumulativeIncidence() {
        Passage passage = Passage.of(VISITS);
        assertThat(passage.atEntry()).isCloseTo(AT_ENTRY, within(1e-12));
        assertThat(passage.inWeek(0)).isCloseTo(WEEK_0, within(1e-12));
        assertThat(passage.inWeek(1)).isCloseTo(WEEK_1, within(1e-12));
        assertThat(passage.inWeek(2)).isCloseTo(WEEK_2, within(1e-12));
        assertThat(passage.inWeek(3)).as("nobody moved so late").isZero();
    }

    @Test
    void aSkippedStageCountsAsPassedButNotForItsTime() {
        var skipping = new ArrayList<>(VISITS);
        skipping.add(new Visits("ann", "all", 1, "Proposal", "advanced", true, true, 0, 22, 0, 0));
        Passage passage = Passage.of(skipping);
        assertThat(passage.atEntry()).isCloseTo((1 + AT_ENTRY) / 2, within(1e-12));
        assertThat(passage.inWeek(1)).isCloseTo(WEEK_1, within(1e-12));
    }

    private static Visits visits(String way, int week, int visits) {
        return new Visits("ann", "all", 1, "Proposal", way, false, true, week, visits, 0, 0);
    }
}

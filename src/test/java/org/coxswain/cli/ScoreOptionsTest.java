package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.coxswain.Command.Ended;
import org.junit.jupiter.api.Test;

/** What cannot be scored is refused in one sentence that names what can. */
class ScoreOptionsTest {

    @Test
    void anUnknownPresetIsRefusedAndTheKnownOnesNamed() {
        Ended ended = score("--preset", "flat");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err().lines().findFirst().orElseThrow())
                .startsWith("There is no preset 'flat'; there are default, small,");
    }

    @Test
    void anUnknownPartIsRefusedAndTheKnownOnesNamed() {
        Ended ended = score("--part", "luck");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err().lines().findFirst().orElseThrow())
                .startsWith("There is no part 'luck'; there are diagnosis, forecast, stuck");
    }

    @Test
    void lessThanOneOrganisationIsRefused() {
        assertThat(score("--seeds", "0").exit()).isEqualTo(2);
    }

    private static Ended score(String... words) {
        var all = new ArrayList<>(List.of("score"));
        all.addAll(List.of(words));
        return Here.run(all.toArray(String[]::new));
    }
}

package org.coxswain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.coxswain.Command;
import org.coxswain.Command.Ended;
import org.junit.jupiter.api.Test;

/** What cannot be scored is refused in one sentence that names what can. */
class ScoreOptionsTest {

    @Test
    void anUnknownPresetIsRefusedAndTheKnownOnesNamed() throws Exception {
        Ended ended = score("--preset", "flat");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err().lines().findFirst().orElseThrow())
                .startsWith("There is no preset 'flat'; there are default, small,");
    }

    @Test
    void anUnknownPartIsRefusedAndTheKnownOnesNamed() throws Exception {
        Ended ended = score("--part", "luck");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err().lines().findFirst().orElseThrow())
                .startsWith("There is no part 'luck'; there are diagnosis, forecast, stuck");
    }

    @Test
    void lessThanOneOrganisationIsRefused() throws Exception {
        assertThat(score("--seeds", "0").exit()).isEqualTo(2);
    }

    private static Ended score(String... words) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("score"));
        all.addAll(List.of(words));
        return Command.coxswain(all.toArray(String[]::new)).run();
    }
}

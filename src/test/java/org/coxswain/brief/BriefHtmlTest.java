package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BriefHtmlTest {

    @Test
    void namesTheTeam() {
        assertThat(BriefHtml.write(SampleBrief.brief(), Locale.ENGLISH)).contains("North");
    }
}

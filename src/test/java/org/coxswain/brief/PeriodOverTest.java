package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.coxswain.calendar.Period;
import org.junit.jupiter.api.Test;

class PeriodOverTest {

    @Test
    void aPeriodThatEndsTodayIsToldNotForecast() {
        var text = BriefText.write(
                Samples.inPeriod(new Period("2026-Q3", SampleDeals.TODAY.minusDays(90), SampleDeals.TODAY)),
                Locale.ENGLISH);

        assertThat(text).contains("2026-Q3 closed at $").doesNotContain("chance of making");
    }
}

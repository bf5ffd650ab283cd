package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private final Figures figures = new Figures(Locale.US, "USD");

    @ParameterizedTest
    @CsvSource({
        "0, $0",
        "7.4, $7",
        "950, $950",
        "999.6, $1k",
        "4200, $4.2k",
        "41230, $41k",
        "312000, $312k",
        "999499, $999k",
        "999950, $1M",
        "2400000, $2.4M",
        "31234567, $31.2M",
        "1234567890, $1.2bn",
        "-41230, −$41k"
    })
    void moneyIsShort(String amount, String said) {
        assertThat(figures.money(new BigDecimal(amount))).isEqualTo(said);
    }

    @Test
    void aCurrencyWithoutASignIsNamed() {
        assertThat(new Figures(Locale.US, "CHF").money(41_000)).isEqualTo("CHF\u00a041k");
        assertThat(new Figures(Locale.GERMANY, "EUR").money(2_400_000)).isEqualTo("€2,4M");
        assertThat(new Figures(Locale.US, "<b>").money(1)).isEqualTo("<b>\u00a01");
    }

    @Test
    void sharesAndDaysReadAsSpoken() {
        assertThat(figures.share(0.284)).isEqualTo("28%");
        assertThat(figures.share(0.004)).isEqualTo("0.4%");
        assertThat(figures.share(0.0002)).isEqualTo("under 0.1%");
        assertThat(figures.share(-0.001)).isEqualTo("0%");
        assertThat(figures.share(0.998)).isEqualTo("over 99%");
        assertThat(figures.day(LocalDate.of(2026, 11, 21))).isEqualTo("21\u00a0Nov\u00a02026");
        assertThat(figures.times(2.14)).isEqualTo("2.1×");
    }

    @Test
    void oneIsSingular() {
        assertThat(figures.many(1, "deal")).isEqualTo("1 deal");
        assertThat(figures.many(1_200, "deal")).isEqualTo("1,200 deals");
        assertThat(figures.many(2, "person")).isEqualTo("2 people");
        assertThat(figures.many(2, "activity")).isEqualTo("2 activities");
    }
}

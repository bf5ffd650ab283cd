package org.coxswain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final LocalDate A_HALF_LIFE_AGO = DAY.minusDays(91);

    @Test
    void isAsFirmAsTheWinsOfEachSegmentByItsMoney() {
        // eff = lambda w: sum(w)**2 / sum(x*x for x in w); s = eff([1]*4 + [.5]*2); e = eff([.5])
        // share = np.array([130, 150]) / 280; np.sqrt(share[0]**2 / (1 + s) + share[1]**2 / (1 + e))
        assertThat(Footing.spread(List.of(won("SMB", DAY, 4, 100), won("SMB", A_HALF_LIFE_AGO, 2, 60), large()), DAY))
                .isCloseTo(0.41997275940716416, within(1e-12));
    }

    @Test
    void growsFirmerWithEveryWin() {
        List<ForecastRows.Closing> few = List.of(won("SMB", DAY, 10, 100));
        List<ForecastRows.Closing> many = List.of(won("SMB", DAY, 1_000, 10_000));
        assertThat(Footing.spread(many, DAY)).isLessThan(Footing.spread(few, DAY) / 5);
    }

    @Test
    void isNoneWhereNothingWasWon() {
        assertThat(Footing.spread(List.of(), DAY)).isEqualTo(1);
        assertThat(Footing.spread(List.of(won("SMB", DAY, 0, 0)), DAY)).isEqualTo(1);
    }

    private static ForecastRows.Closing large() {
        return won("ENT", A_HALF_LIFE_AGO, 1, 300);
    }

    private static ForecastRows.Closing won(String segment, LocalDate day, long deals, long money) {
        return new ForecastRows.Closing(day, segment, deals, 0, BigDecimal.valueOf(money));
    }
}

package org.coxswain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.coxswain.diagnosis.Evidence.Sizes;
import org.coxswain.stats.OverExpected;
import org.junit.jupiter.api.Test;

class SizeTest {

    /** Ann sells the dear product and Ben the cheap one, both at the list price. */
    private static final List<Sizes> PRICE_LIST =
            List.of(sizes("ann", "dear", 20_000), sizes("ann", "cheap", 1_000), sizes("ben", "cheap", 1_000));

    @Test
    void wherePricesAreListedNobodyIsPraisedForTheProduct() {
        assertThat(value(Size.of(PRICE_LIST), "ann")).isCloseTo(0, within(1e-9));
        assertThat(value(Size.of(PRICE_LIST), "ben")).isCloseTo(0, within(1e-9));
        assertThat(Size.of(PRICE_LIST).assortment("ann"))
                .isGreaterThan(Size.of(PRICE_LIST).assortment("ben"));
    }

    @Test
    void withoutAPriceListTheValueIsTheirs() {
        var size = Size.of(List.of(sizes("ann", "any", 20_000), sizes("ben", "any", 1_000)));
        assertThat(value(size, "ann")).isPositive();
        assertThat(size.assortment("ann")).isCloseTo(1, within(1e-12));
    }

    private static double value(Size size, String person) {
        return size.readings()
                .getOrDefault(person, new OverExpected(Double.NaN, 1))
                .value();
    }

    private static Sizes sizes(String owner, String product, long value) {
        double log = Math.log(value);
        return new Sizes(
                owner,
                "all",
                product,
                "won",
                10,
                10,
                BigDecimal.valueOf(10 * value),
                Math.round(1e7 * log),
                Math.round(1e7 * log * log));
    }
}

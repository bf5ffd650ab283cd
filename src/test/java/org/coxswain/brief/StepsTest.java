package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final Figures figures = new Figures(Locale.US, "USD");

    @Test
    void eachStepBeginsWhereTheOneBeforeEnded() {
        var steps = Steps.of(
                "flow", List.of(part(60, "total"), part(40, "plus"), part(-25, "minus"), part(75, "total")), figures);
        assertThat(steps.steps()).extracting(Steps.Step::x).containsExactly("0.00%", "58.25%", "72.82%", "0.00%");
        assertThat(steps.steps()).extracting(Steps.Step::width).containsExactly("58.25%", "38.83%", "24.27%", "72.82%");
        assertThat(steps.steps()).extracting(Steps.Step::amount).containsExactly("$60", "+$40", "−$25", "$75");
    }

    @Test
    void amountsBelowZeroAreDrawnLeftOfIt() {
        var steps = Steps.of("gap", List.of(part(-50, "minus"), part(100, "plus"), part(50, "total")), figures);
        assertThat(steps.steps().getFirst().zero())
                .isEqualTo(steps.steps().getLast().x());
    }

    @Test
    void nothingAtAllIsStillDrawn() {
        assertThat(Steps.of("none", List.of(part(0, "total")), figures)
                        .steps()
                        .getFirst()
                        .width())
                .isEqualTo("0.00%");
    }

    private static Steps.Part part(int amount, String kind) {
        return new Steps.Part("part", BigDecimal.valueOf(amount), kind);
    }
}

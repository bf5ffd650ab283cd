package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.coxswain.calendar.Period;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final History HISTORY = of(SampleBrief.brief());

    private static History of(Brief brief) {
        return new HistoryBlock(Desk.of(brief, Locale.US)).history();
    }

    @Test
    void wholeQuartersAreHeldAgainstEachOtherAndTheRunningOneIsNot() {
        assertThat(HISTORY.lead())
                .isEqualTo("Won money has grown three quarters in a row, from $0 in 2024-Q1 to $1.5M in 2026-Q3."
                        + " 63% of all won money comes from Plus (product).");
        assertThat(HISTORY.quarters().rows().getFirst().label()).isEqualTo("2026-Q4 so far");
    }

    @Test
    void aChangeIsCalledOneOnlyBeyondChance() { // R: (144 - 72) / sqrt(144 + 72) = 4.9, qnorm(0.9) = 1.28
        assertThat(HISTORY.quarters().sentence())
                .isEqualTo(
                        "144 won deals in 2026-Q3 against 72 the quarter before: more than chance usually explains.");
    }

    @Test
    void aPeriodThatIsOverIsWhole() {
        var over = new Period("2026-Q4", LocalDate.of(2026, 8, 22), LocalDate.of(2026, 11, 21));
        assertThat(of(Samples.inPeriod(over)).quarters().rows().getFirst().label())
                .isEqualTo("2026-Q4");
    }

    @Test
    void everyRateSaysHowSureItIs() { // R: binom::binom.wilson(24, 72, conf.level = 0.8) = 0.266 to 0.408
        assertThat(HISTORY.quarters().rows().getFirst().rate()).isEqualTo("33% of 72 closed (27% to 41%)");
        assertThat(HISTORY.origins().get(1).sentence()).contains("Too few deals have closed to say");
    }

    @Test
    void partsThatAreWonClearlyMoreOrLessOftenAreNamed() { // R: prop.test(c(80, 20), c(120, 80), correct = FALSE)
        var product = HISTORY.origins().getFirst();
        assertThat(product.sentence())
                .isEqualTo(
                        "Plus brought most: 63% of the won money. Against 50% of all, deals are won clearly more often"
                                + " in Core (67%); less often in Plus (25%).");
        assertThat(product.rows()).extracting(History.Row::exact).containsExactly("2000000.00", "1200000.00");
    }

    @Test
    void dealsWithoutAPartAreExplained() {
        assertThat(HISTORY.originNote()).isEqualTo("“Not given” are deals for which the export names no industry.");
        assertThat(HISTORY.origins().getLast().sentence()).doesNotContain("(none)");
    }

    @Test
    void nothingClosedIsSaid() {
        assertThat(BriefHtml.write(Samples.empty(), Locale.US)).contains("Nothing has been closed yet.");
    }

    @Test
    void peopleStandInOrderOfName() {
        var people = HISTORY.grids().getLast();
        assertThat(people.rows()).extracting(History.GridRow::name).isSorted();
        assertThat(people.quarters()).endsWith("2026-Q4 so far");
    }
}

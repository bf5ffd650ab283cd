package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.coxswain.facts.Counts;
import org.coxswain.pipeline.Hygiene;
import org.junit.jupiter.api.Test;

class QualitySectionTest {

    @Test
    void aFifthOfTheMovesWithoutADayWidensTheRangesOfTime() {
        var flaws = flaws(List.of(new Hygiene.Batch("ann", 3, 40, 90)), new Hygiene.Flaw("undated_move", 20, 100));
        assertThat(flaws).hasSize(1);
        assertThat(flaws.getFirst().flaw()).isEqualTo("batch_edits");
        assertThat(flaws.getFirst().widens()).isCloseTo(1.118033988749895, within(1e-12)); // numpy.sqrt(100 / 80)
    }

    @Test
    void skippedStagesAndWonDealsWithoutAnAmountWidenTheirs() {
        var flaws =
                flaws(List.of(), new Hygiene.Flaw("skipped_stage", 36, 100), new Hygiene.Flaw("no_amount", 75, 100));
        assertThat(flaws).extracting(Data.Flaw::widens).containsExactly(1.25, 2.0); // numpy.sqrt(100 / 64), (100 / 25)
    }

    @Test
    void whatNoRangeRestsOnWidensNone() {
        var flaws = flaws(List.of(), new Hygiene.Flaw("past_close", 5, 10));
        assertThat(flaws).singleElement().extracting(Data.Flaw::widens).isNull();
    }

    @Test
    void sittingsThatMovedNothingCostNothing() {
        var flaws = flaws(List.of(new Hygiene.Batch("ann", 1, 9, 9)), new Hygiene.Flaw("undated_move", 0, 100));
        assertThat(flaws).singleElement().extracting(Data.Flaw::widens).isNull();
    }

    private static List<Data.Flaw> flaws(List<Hygiene.Batch> batches, Hygiene.Flaw... flaws) {
        var counts = new Counts(200, 50, 50, 100, 5, 900, 0, 0, 0, null);
        return new QualitySection(new Hygiene(List.of(flaws), batches, 900), counts).flaws();
    }
}

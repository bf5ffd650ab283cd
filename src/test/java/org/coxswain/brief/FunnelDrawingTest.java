package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coxswain.diagnosis.FunnelPlot;
import org.junit.jupiter.api.Test;

class FunnelDrawingTest {

    private static final FunnelPlot.Dot WELL_KNOWN_AND_LOW = new FunnelPlot.Dot(100, -.9);
    private static final FunnelPlot.Dot HARDLY_KNOWN_AND_LOW = new FunnelPlot.Dot(1, -.9);

    @Test
    void saysInWordsWhereThePersonStands() {
        assertThat(drawn(WELL_KNOWN_AND_LOW).words())
                .isEqualTo("Dana among 2 comparable people: below the range of eight in ten who do not stand out;"
                        + " 1 of them lie outside");
        assertThat(drawn(HARDLY_KNOWN_AND_LOW).words()).contains(": inside the range");
    }

    @Test
    void staysInItsBoxAndNarrowsToTheRight() {
        var drawing = drawn(WELL_KNOWN_AND_LOW);
        assertThat(drawing.peers()).allSatisfy(dot -> {
            assertThat(Double.parseDouble(dot.x())).isBetween(0.0, 300.0);
            assertThat(Double.parseDouble(dot.y())).isBetween(0.0, 120.0);
        });
        var plot = new FunnelPlot(.1, WELL_KNOWN_AND_LOW, List.of(WELL_KNOWN_AND_LOW));
        assertThat(plot.limit(1)).isGreaterThan(plot.limit(100));
    }

    private static FunnelDrawing drawn(FunnelPlot.Dot own) {
        return FunnelDrawing.of(new FunnelPlot(.1, own, List.of(WELL_KNOWN_AND_LOW, HARDLY_KNOWN_AND_LOW)), "Dana");
    }
}

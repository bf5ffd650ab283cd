package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreaksTest {

    private static final Hazards.Size ONE = new Hazards.Size(1, 1);
    private static final int WEEKS = 80;

    @Test
    void aStageThatAlwaysMeantTheSameIsRememberedAsAWhole() {
        assertThat(heeded(entered(WEEKS))).isEqualTo(new Memory(13, WEEKS));
    }

    @Test
    void whatLiesBeforeABreakIsForgotten() {
        Memory memory = heeded(entered(20));
        assertThat(memory.holds(0, 18)).isTrue();
        assertThat(memory.holds(0, 23)).isFalse();
        assertThat(Hazards.of(entered(20), ONE, memory).advance(0, 0, 0)).isCloseTo(.6 / 7, within(.004));
    }

    private static Memory heeded(List<Exits> exits) {
        Memory memory = new Memory(13, WEEKS);
        return Breaks.heeded(exits, Hazards.of(exits, ONE, memory), memory);
    }

    /** A hundred deals a week stay a week; since the change 60 of them advance in it, before it 10; the others are lost later. */
    private static List<Exits> entered(int change) {
        var exits = new ArrayList<Exits>();
        for (int ago = 2; ago < WEEKS; ago++) {
            int advance = ago < change ? 60 : 10;
            exits.add(new Exits(0, 0, ago, 0, Exits.Way.ADVANCED, advance, 7L * advance, ago - 1));
            exits.add(new Exits(0, 0, ago, 0, Exits.Way.OPEN, 100 - advance, 7L * (100 - advance), ago - 1));
        }
        return exits;
    }
}

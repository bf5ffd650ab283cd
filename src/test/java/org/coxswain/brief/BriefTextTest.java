package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BriefTextTest {

    private final String text = BriefText.write(SampleBrief.brief(), Locale.US);

    @Test
    void saysTheSameWordsAsThePage() {
        assertThat(text)
                .contains("64% chance of making $1.3M: the range is $1.1M to $1.6M.")
                .contains("1  Coach Dana Whitfield on moving deals forward from Proposal")
                .contains("a quarter ($21k to $57k)")
                .contains("Enough? Short.");
    }

    @Test
    void fitsAHundredColumns() {
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
    }

    @Test
    void nothingFromTheDataSteersTheTerminal() {
        var hostile = BriefText.write(HostileBrief.with("\u001b[31mred\u0007\r\u009b2J\u202Ex"), Locale.US);
        assertThat(hostile.codePoints().filter(Character::isISOControl).filter(character -> character != '\n'))
                .isEmpty();
        assertThat(hostile).doesNotContain("\u202E");
    }

    @Test
    void aLongNameDoesNotWidenTheLine() {
        assertThat(BriefText.write(HostileBrief.with("W".repeat(5_000)), Locale.US)
                        .lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void listsWhatCouldNotBeUsedAndWhatWasPutRight() {
        var data = SampleBrief.brief().data();
        assertThat(data.rejected()).isNotEmpty();
        assertThat(data.repairs()).isNotEmpty();
        assertThat(text).contains("Not used: " + data.rejected().getFirst().file());
        assertThat(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .contains(data.repairs().getFirst().kind().toLowerCase(Locale.ROOT));
    }
}

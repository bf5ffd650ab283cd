package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefCsvTest {

    @Test
    void listsEveryDealOnce() {
        var brief = SampleBrief.brief();
        var lines = BriefCsv.write(brief).split("\r\n");
        assertThat(lines).hasSize(1 + brief.deals().size() + brief.closed().size());
        assertThat(lines[0])
                .isEqualTo(
                        "\"id\",\"name\",\"owner\",\"stage\",\"state\",\"amount\",\"created\",\"closed\",\"chance\",\"flags\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\tx", "\rx", "-", "=1"})
    void whatWouldStartAFormulaIsLedByAnApostrophe(String text) {
        assertThat(BriefCsv.cell(text)).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12", "-12.50", "0", "4711"})
    void numbersStayNumbers(String text) {
        assertThat(BriefCsv.cell(text)).isEqualTo("\"" + text + "\"");
    }

    @Test
    void quotesAndLineBreaksStayInsideTheirCell() {
        assertThat(BriefCsv.cell("a\"b\nc,d")).isEqualTo("\"a\"\"b\nc,d\"");
    }
}

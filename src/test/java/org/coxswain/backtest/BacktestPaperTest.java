package org.coxswain.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BacktestPaperTest {

    @Test
    void everyRuleAndScoreHasItsParagraph() throws Exception {
        var paper = Files.readString(Path.of("docs/metrics.md"));
        var rules = Stream.of(Member.values())
                .filter(member -> member != Member.COXSWAIN)
                .map(member -> "<a id=\"%s\"></a>**%s.**".formatted(member.key(), member.label()));
        assertThat(rules).allSatisfy(rule -> assertThat(paper).contains(rule));
        assertThat(List.of("mape", "crps", "coverage80", "brier", "auc", "calibration"))
                .allSatisfy(score -> assertThat(paper).contains("<a id=\"%s\"></a>".formatted(score)));
    }
}

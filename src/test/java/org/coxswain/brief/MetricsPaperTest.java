package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetricsPaperTest {

    private static final Pattern PARAGRAPH =
            Pattern.compile("<a id=\"(\\w+)\"></a>\\*\\*([^*]+)\\*\\*(.*?)\n\n", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource(Metric.class)
    void everyMetricThatIsShownHasItsParagraph(Metric metric) throws IOException {
        var paper = Files.readString(Path.of("docs/metrics.md")) + "\n\n";
        var own = PARAGRAPH
                .matcher(paper)
                .results()
                .filter(found -> found.group(1).equals(metric.key()))
                .toList();
        assertThat(own).hasSize(1);
        assertThat(own.getFirst().group(2)).isEqualTo(metric.label() + ".");
        assertThat(own.getFirst().group(3)).hasSizeGreaterThan(60).contains("Source:");
    }
}

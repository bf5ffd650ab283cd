package org.coxswain.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2: text 4.5 to 1, what is drawn 3 to 1, in light and dark. */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})");

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5", "ink, sheet, 4.5", "soft-ink, paper, 4.5", "soft-ink, sheet, 4.5", "soft-ink, wash, 4.5",
        "accent, paper, 4.5", "accent, sheet, 4.5", "accent, wash, 4.5", "good, good-wash, 4.5", "warn, warn-wash, 4.5",
        "mark, paper, 4.5", "accent-rule, paper, 3", "accent-rule, sheet, 3"
    })
    void everyPairCanBeRead(String front, String back, double least) throws IOException {
        var css = Files.readString(Path.of("src/main/resources/static/css/base.css"))
                .split("prefers-color-scheme: dark");
        var light = colours(css[0]);
        var dark = new HashMap<>(light);
        dark.putAll(colours(css[1]));
        assertThat(contrast(light, front, back)).isGreaterThanOrEqualTo(least);
        assertThat(contrast(dark, front, back)).isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Integer> colours(String css) {
        var colours = new HashMap<String, Integer>();
        COLOUR.matcher(css).results().forEach(one -> colours.put(one.group(1), Integer.parseInt(one.group(2), 16)));
        return colours;
    }

    private static double contrast(Map<String, Integer> colours, String front, String back) {
        var one = luminance(colours.getOrDefault(front, 0));
        var other = luminance(colours.getOrDefault(back, 0));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        var share = (channel & 0xff) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

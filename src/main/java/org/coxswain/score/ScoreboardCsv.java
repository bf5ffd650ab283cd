package org.coxswain.score;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line for each figure. */
public final class ScoreboardCsv {

    private ScoreboardCsv() {}

    public static String write(Scoreboard board) {
        StringBuilder csv =
                new StringBuilder("part,preset,measure,contender,at,value,standard_error,organisations,first_seed\n");
        for (Sheet sheet : board.sheets()) {
            for (Figure one : sheet.figures()) {
                csv.append(String.join(
                                ",",
                                sheet.part().label(),
                                sheet.preset(),
                                one.measure().key(),
                                quoted(one.contender()),
                                one.at(),
                                number(one.value()),
                                number(one.error()),
                                String.valueOf(one.organisations()),
                                String.valueOf(board.firstSeed())))
                        .append('\n');
            }
        }
        return csv.toString();
    }

    private static String quoted(String words) {
        return words.contains(",") ? '"' + words + '"' : words;
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.6f", value);
    }
}

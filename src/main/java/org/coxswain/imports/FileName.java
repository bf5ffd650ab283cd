package org.coxswain.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a dropped file is called: a word to show, never a path. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    static String of(@Nullable String said, List<String> taken) {
        var whole = said == null ? "" : said;
        var last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "")
                .strip();
        var name = last.isEmpty() || last.chars().allMatch(letter -> letter == '.') ? "file" : last;
        return distinct(name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name, taken);
    }

    /** A second file of a name is told apart before its ending. */
    private static String distinct(String name, List<String> taken) {
        var point = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        var distinct = name;
        for (var number = 2; taken.contains(distinct); number++) {
            distinct = "%s (%d)%s".formatted(name.substring(0, point), number, name.substring(point));
        }
        return distinct;
    }
}

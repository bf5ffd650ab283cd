package org.coxswain.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reference figures as written down in a sheet of Markdown: tables under headings, and sentences. */
record FactsSheet(List<String> lines) {

    /** A row of a table: cells by heading. */
    record Row(Map<String, String> cells) {

        String get(String heading) {
            return Objects.requireNonNull(cells.get(heading), heading);
        }

        boolean has(String heading) {
            return cells.containsKey(heading);
        }
    }

    static FactsSheet of(Path file) throws IOException {
        return new FactsSheet(Files.readAllLines(file));
    }

    /** The rows of the table whose first line of headings starts with these. */
    List<Row> table(String... headings) {
        var start = "| " + String.join(" | ", headings) + " |";
        var top = lines.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
        return lines.stream()
                .skip(lines.indexOf(top) + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> row(cells(top), cells(line)))
                .toList();
    }

    /** What the group of a pattern finds. */
    String said(String pattern) {
        var found = Pattern.compile(pattern).matcher(String.join("\n", lines));
        if (!found.find()) throw new IllegalArgumentException("the sheet does not say " + pattern);
        return found.group(1);
    }

    int number(String pattern) {
        return Integer.parseInt(said(pattern));
    }

    static double share(String percent) {
        return new BigDecimal(percent.replace("%", "")).movePointLeft(2).doubleValue();
    }

    private static Row row(List<String> headings, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int column = 0; column < headings.size(); column++) row.put(headings.get(column), cells.get(column));
        return new Row(row);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }
}

package org.coxswain.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables to be read in a terminal and in a paper alike: one for each measure, a line for each preset. */
public final class ScoreboardText {

    private ScoreboardText() {}

    public static String write(Scoreboard board) {
        List<String> blocks = new ArrayList<>();
        blocks.add("Seeds %d to %d, organisations of each preset: %d. Behind ±: the standard error of the first column."
                .formatted(board.firstSeed(), board.firstSeed() + board.seeds() - 1, board.seeds()));
        for (Part part : Part.values()) {
            List<Sheet> sheets = board.sheets().stream()
                    .filter(sheet -> sheet.part() == part)
                    .toList();
            if (!sheets.isEmpty()) {
                blocks.add("### " + part.title());
                blocks.addAll(tables(sheets));
            }
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static List<String> tables(List<Sheet> sheets) {
        return Arrays.stream(Measure.values())
                .filter(measure -> figures(sheets).stream().anyMatch(one -> one.measure() == measure))
                .map(measure -> measure.title() + "\n\n" + table(measure, sheets) + chances(measure, sheets))
                .toList();
    }

    private static String table(Measure measure, List<Sheet> sheets) {
        Set<String> contenders = figures(sheets).stream()
                .filter(one -> one.measure() == measure)
                .map(Figure::contender)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(List.of(""), contenders, List.of("±"))
                .flatMap(Collection::stream)
                .toList());
        for (Sheet sheet : sheets) {
            List<String> row = new ArrayList<>();
            row.add(sheet.preset());
            contenders.forEach(who -> row.add(cell(sheet, measure, who, Figure::value)));
            row.add(cell(sheet, measure, contenders.iterator().next(), ScoreboardText::error));
            rows.add(row);
        }
        return Aligned.of(rows);
    }

    private static double error(Figure one) {
        Double error = one.error();
        return error == null ? Double.NaN : error;
    }

    /** The weeks behind one another. */
    private static String cell(Sheet sheet, Measure measure, String contender, ToDoubleFunction<Figure> value) {
        return sheet.figures().stream()
                .filter(one -> one.measure() == measure && one.contender().equals(contender))
                .mapToDouble(value)
                .filter(Double::isFinite)
                .mapToObj(one -> String.format(Locale.ROOT, "%." + measure.digits() + "f", one))
                .collect(Collectors.joining(" / "));
    }

    /** What was said and what happened, in the first preset. */
    private static String chances(Measure measure, List<Sheet> sheets) {
        Sheet first = sheets.getFirst();
        String bins = first.chances().stream()
                .filter(bin -> bin.measure() == measure)
                .map(bin -> String.format(Locale.ROOT, "%.2f %.2f (%d)", bin.said(), bin.happened(), bin.cases()))
                .collect(Collectors.joining(", "));
        return bins.isEmpty() ? "" : "\n\n%s, said and was (cases): %s".formatted(first.preset(), bins);
    }

    private static List<Figure> figures(List<Sheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.figures().stream()).toList();
    }
}

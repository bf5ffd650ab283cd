package org.coxswain.setup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stages as rows of a form: the open ones first, in their order. */
final class Staging {

    private static final List<String> OUTCOMES = List.of("open", "won", "lost");

    private Staging() {}

    record Row(int number, String stage, String outcome, String staleAfter, String probability) {

        boolean isOpen() {
            return outcome.equals("open");
        }

        boolean isProbabilityLikely() {
            return probability.isEmpty()
                    || probability.matches("\\d{1,3}(\\.\\d{1,2})?") && Double.parseDouble(probability) <= 100;
        }

        private @Nullable Double chance() {
            return probability.isEmpty() ? null : Double.parseDouble(probability) / 100;
        }
    }

    /** As they count: what is said goes before what the imports say. */
    static List<Row> of(State state) {
        var found = state.found().map(Found::stages).orElse(List.of());
        var said = state.organisation()
                .said(Said.Stages.class)
                .map(Said.Stages::stages)
                .orElse(List.of());
        var names = said.stream().map(Said.Stage::stage).toList();
        var rows = found.stream()
                .sorted(Comparator.comparing(stage -> names.contains(stage.stage())
                        ? names.indexOf(stage.stage())
                        : names.size() + found.indexOf(stage)))
                .map(stage -> row(
                        stage,
                        said.stream()
                                .filter(one -> one.stage().equals(stage.stage()))
                                .findFirst()))
                .toList();
        return numbered(rows);
    }

    private static Row row(Found.Stage found, Optional<Said.Stage> said) {
        return new Row(
                0,
                found.stage(),
                said.flatMap(one -> Optional.ofNullable(one.outcome())).orElse(found.outcome()),
                said.flatMap(one -> Optional.ofNullable(one.staleAfterDays()))
                        .or(() -> Optional.ofNullable(found.staleAfterDays()))
                        .map(String::valueOf)
                        .orElse(""),
                said.flatMap(one -> Optional.ofNullable(one.probability()))
                        .or(() -> Optional.ofNullable(found.probability()))
                        .map(Staging::percent)
                        .orElse(""));
    }

    private static String percent(double chance) {
        return String.format(Locale.ENGLISH, "%.2f", chance * 100).replaceFirst("\\.?0+$", "");
    }

    static Optional<Found.Stage> found(State state, String name) {
        return state.found().stream()
                .flatMap(imports -> imports.stages().stream())
                .filter(stage -> stage.stage().equals(name))
                .findFirst();
    }

    static List<String> names(List<Row> rows, String outcome) {
        return rows.stream()
                .filter(row -> row.outcome().equals(outcome))
                .map(Row::stage)
                .toList();
    }

    static Typed typed(List<Row> rows) {
        var fields = new TreeMap<String, String>();
        rows.forEach(row -> {
            fields.put("stage." + row.number(), row.stage());
            fields.put("outcome." + row.number(), row.outcome());
            fields.put("stale." + row.number(), row.staleAfter());
            fields.put("probability." + row.number(), row.probability());
        });
        return new Typed(fields);
    }

    static List<Row> read(Typed typed) {
        return numbered(typed.rows("stage")
                .map(row -> new Row(
                        row.number(),
                        row.text("stage"),
                        OUTCOMES.contains(row.text("outcome")) ? row.text("outcome") : "open",
                        row.text("stale"),
                        row.text("probability")))
                .toList());
    }

    /** {@code move} is the direction and the number of a stage, as in {@code up.3}. */
    static List<Row> moved(List<Row> rows, String move) {
        if (!move.matches("(up|down)\\.\\d{1,3}")) {
            return rows;
        }
        var moved = new ArrayList<>(rows);
        var from = Integer.parseInt(move.substring(move.indexOf('.') + 1));
        var to = move.startsWith("up") ? from - 1 : from + 1;
        if (from < rows.size() && to >= 0 && to < rows.size()) {
            Collections.swap(moved, from, to);
        }
        return numbered(moved);
    }

    private static List<Row> numbered(List<Row> rows) {
        var inOrder = Stream.concat(
                        rows.stream().filter(Row::isOpen), rows.stream().filter(row -> !row.isOpen()))
                .toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(number -> {
                    var row = inOrder.get(number);
                    return new Row(number, row.stage(), row.outcome(), row.staleAfter(), row.probability());
                })
                .toList();
    }

    /** Only what is another than the imports say, so that the rest follows the next import. */
    static Said.Stages said(List<Row> rows, State state) {
        return new Said.Stages(rows.stream()
                .map(row -> said(row, found(state, row.stage()).orElseThrow(), state))
                .toList());
    }

    private static Said.Stage said(Row row, Found.Stage found, State state) {
        var stated = state.found().flatMap(Found::outcomeColumn).isPresent();
        var own = row(found, Optional.empty());
        return new Said.Stage(
                row.stage(),
                stated || row.outcome().equals(found.outcome()) ? null : row.outcome(),
                row.staleAfter().isEmpty() || row.staleAfter().equals(own.staleAfter())
                        ? null
                        : Integer.valueOf(row.staleAfter()),
                row.probability().equals(own.probability()) ? null : row.chance());
    }
}

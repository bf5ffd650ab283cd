package org.coxswain.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.pipeline.QuarterTally;
import org.coxswain.pipeline.Scope;

/** Teams and people in the same quarters, in order of name: a row is to be read along, not down. */
final class QuarterGrids {

    private static final int QUARTERS = 5;
    private static final int MOST_ROWS = 60;

    private final Desk desk;
    private final List<String> labels;
    private final List<String> heads;

    QuarterGrids(Desk desk, QuarterWords words) {
        this.desk = desk;
        var all = of(Scope.ALL).toList();
        var last = all.subList(Math.max(0, all.size() - QUARTERS), all.size());
        this.labels = last.stream().map(QuarterTally::label).toList();
        this.heads = last.stream().map(words::label).toList();
    }

    List<History.Grid> grids() {
        var teams = rows(Scope.MANAGER);
        var people = rows(Scope.PERSON);
        var shown = people.subList(0, Math.min(MOST_ROWS, people.size()));
        var cut = people.size() > MOST_ROWS ? " The first %d by name; the JSON holds all.".formatted(MOST_ROWS) : "";
        return List.of(
                        new History.Grid(
                                "teams", "Team by team", "Won money, and the number of deals behind it.", heads, teams),
                        new History.Grid(
                                "people",
                                "Person by person",
                                "Won money, and the number of deals behind it. One person’s quarter is a handful of"
                                        + " deals: read along the row, not down the column." + cut,
                                heads,
                                shown))
                .stream()
                .filter(grid -> grid.rows().size() > 1 && labels.size() > 1)
                .toList();
    }

    private List<History.GridRow> rows(Scope scope) {
        var tallies = of(scope)
                .collect(Collectors.groupingBy(
                        QuarterTally::id,
                        Collectors.toMap(QuarterTally::label, Function.identity(), (one, again) -> one)));
        return tallies.entrySet().stream()
                .filter(one -> labels.stream().anyMatch(one.getValue()::containsKey))
                .map(one -> new History.GridRow(name(one.getKey()), cells(one.getValue())))
                .sorted(Comparator.comparing(History.GridRow::name))
                .toList();
    }

    private List<History.GridCell> cells(Map<String, QuarterTally> quarters) {
        return labels.stream()
                .map(label -> {
                    var tally = quarters.get(label);
                    return tally == null || tally.won() == 0
                            ? new History.GridCell("–", "0", "")
                            : new History.GridCell(
                                    desk.figures().money(tally.wonAmount()),
                                    tally.wonAmount().toPlainString(),
                                    desk.figures().count(tally.won()));
                })
                .toList();
    }

    /** Managers without deals of their own are no people of the brief, but their people name them. */
    private String name(String id) {
        return desk.brief().people().stream()
                .filter(person -> id.equals(person.managerId()))
                .flatMap(person -> Stream.ofNullable(person.managerName()))
                .findFirst()
                .map(Words::name)
                .orElseGet(() -> desk.name(id));
    }

    private Stream<QuarterTally> of(Scope scope) {
        return desk.brief().quarters().stream().filter(quarter -> quarter.inScope() == scope);
    }
}

package org.coxswain.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coxswain.intake.Rules;
import org.coxswain.intake.Rules.Rule;
import org.coxswain.intake.Seen;
import org.coxswain.ledger.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks how a table is to be read, and takes the answer. */
@Component
class MappingPages {

    private static final int MOST_CHOSEN_FROM = 200;
    private static final int MOST_SAMPLES = 100;

    private final Imports imports;
    private final Drafts drafts;
    private final Remembered remembered;

    MappingPages(Imports imports, Drafts drafts, Remembered remembered) {
        this.imports = imports;
        this.drafts = drafts;
        this.remembered = remembered;
    }

    /** One table of an import that is not kept yet, by its place among those seen. */
    record Place(long imported, int place) {}

    Optional<Seen> seen(Scope scope, Place place) {
        return imports.find(scope, place.imported())
                .filter(shown -> shown.is("draft", "refused", "stopped"))
                .map(shown -> drafts.of(place.imported()).seen())
                .filter(tables -> place.place() >= 0 && place.place() < tables.size())
                .map(tables -> tables.get(place.place()));
    }

    /** As it stands: what was recognised or said before, unless another table is {@code chosen}. */
    MappingPage page(Place place, Seen seen, @Nullable String chosen) {
        var table = chosen == null ? seen.table() : chosen;
        var columns = table.equals(seen.table()) ? seen.columns() : Rules.guess(seen.header(), table);
        return page(place, seen, new Typed(new Rule(seen.header(), table, columns, null, null, Map.of()), "", ""));
    }

    /** What somebody typed, and what is wrong with it. */
    record Typed(Rule rule, String stages, String complaint) {}

    MappingPage page(Place place, Seen seen, Typed typed) {
        return new MappingPage(
                "/imports/" + place.imported(),
                "/imports/%d/tables/%d".formatted(place.imported(), place.place()),
                seen.file(),
                typed.complaint(),
                samples(seen),
                Rules.tables().stream()
                        .map(table -> new MappingPage.Choice(
                                table,
                                Contents.words(table),
                                table.equals(typed.rule().table())))
                        .toList(),
                form(seen, typed));
    }

    private static List<MappingPage.Sample> samples(Seen seen) {
        return IntStream.range(0, Math.min(MOST_SAMPLES, seen.header().size()))
                .mapToObj(at -> new MappingPage.Sample(
                        Contents.shortened(seen.header().get(at)),
                        String.join(
                                ", ",
                                seen.rows().stream()
                                        .map(row -> row.get(at))
                                        .filter(cell -> !cell.isBlank())
                                        .toList())))
                .toList();
    }

    private static MappingPage.Form form(Seen seen, Typed typed) {
        var rule = typed.rule();
        if (rule.table().isEmpty()) {
            return MappingPage.Form.NONE;
        }
        return new MappingPage.Form(
                rule.table(),
                Contents.words(rule.table()),
                Rules.columns(rule.table()).stream()
                        .map(column -> new MappingPage.Field(
                                column.name(),
                                Contents.words(column.name()),
                                column.needed(),
                                rule.columns().getOrDefault(column.name(), "")))
                        .toList(),
                seen.header().size() <= MOST_CHOSEN_FROM ? headers(seen) : List.of(),
                rule.dates() == null ? "" : rule.dates(),
                decimals(rule.decimal()),
                typed.stages());
    }

    /** Each with what stands below it first. */
    private static List<MappingPage.Choice> headers(Seen seen) {
        return IntStream.range(0, seen.header().size())
                .mapToObj(at -> {
                    var first = seen.rows().stream()
                            .map(row -> row.get(at))
                            .findFirst()
                            .orElse("");
                    var header = seen.header().get(at);
                    return new MappingPage.Choice(
                            header, Contents.shortened(first.isBlank() ? header : header + ": " + first), false);
                })
                .toList();
    }

    private static List<MappingPage.Choice> decimals(@Nullable String given) {
        var choices = new ArrayList<MappingPage.Choice>();
        choices.add(new MappingPage.Choice("", "found out by the column", given == null));
        choices.add(new MappingPage.Choice(",", "a comma: 1.234,50", ",".equals(given)));
        choices.add(new MappingPage.Choice(".", "a point: 1,234.50", ".".equals(given)));
        return choices;
    }

    /** Remembers it and has the import read anew; the sentence that says what is wrong, where something is. */
    Optional<String> take(Scope scope, Place place, Rule rule) {
        var lacking = Rules.columns(rule.table()).stream()
                .filter(column -> column.needed() && !rule.columns().containsKey(column.name()))
                .map(column -> Contents.words(column.name()))
                .toList();
        if (!lacking.isEmpty()) {
            return Optional.of("Say which column gives: %s.".formatted(String.join(", ", lacking)));
        }
        return switch (Rules.of(remembered.text(scope))) {
            case Rules.Reading.Refused refused -> Optional.of(refused.sentence());
            case Rules.Reading.Understood understood ->
                switch (understood.rules().with(rule)) {
                    case Rules.Reading.Refused refused -> Optional.of(refused.sentence());
                    case Rules.Reading.Understood more -> {
                        remembered.remember(scope, more.rules());
                        imports.again(scope, place.imported(), remembered.text(scope));
                        yield Optional.<String>empty();
                    }
                };
        };
    }
}

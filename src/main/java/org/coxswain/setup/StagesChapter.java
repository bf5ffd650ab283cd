package org.coxswain.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The stages deals go through. */
@Component
class StagesChapter implements Chapter<Forms.Stages> {

    @Override
    public Part part() {
        return Part.STAGES;
    }

    @Override
    public String purpose() {
        return "The stages your deals go through, in order, what each means, and after how many days a deal in it is"
                + " stale.";
    }

    @Override
    public List<String> now(State state) {
        if (state.found().isEmpty()) {
            return List.of("Stages come with the first import; until then there is nothing to set.");
        }
        var stages = Staging.of(state);
        var inferred = state.found().orElseThrow().newest().missing().stream()
                .anyMatch(missing -> missing.table().equals("stages"));
        return List.of(
                "Deals go through %s: %s."
                        .formatted(
                                Wording.count(Staging.names(stages, "open").size(), "stage"),
                                Wording.list(Staging.names(stages, "open"))),
                "Won is %s, lost is %s."
                        .formatted(either(Staging.names(stages, "won")), either(Staging.names(stages, "lost"))),
                inferred
                        ? "The files hold no list of stages, so their order was told from their names and from how"
                                + " deals go through them."
                        : "The files hold a list of stages.");
    }

    @Override
    public boolean isReady(State state) {
        return state.found().isPresent();
    }

    private static String either(List<String> stages) {
        return stages.isEmpty() ? "no stage" : Wording.list(stages);
    }

    @Override
    public Typed typed(State state) {
        return Staging.typed(Staging.of(state));
    }

    @Override
    public Typed arranged(Typed typed) {
        return Staging.typed(Staging.moved(Staging.read(typed), typed.text("move")));
    }

    @Override
    public Typing read(Typed typed, State state) {
        var rows = Staging.read(typed);
        var complaint = rows.stream()
                .flatMap(row -> complaint(row, state).stream())
                .findFirst()
                .or(() -> complaint(rows, state));
        return complaint.isPresent()
                ? new Typing.Refused(complaint.get())
                : new Typing.Proposed(Staging.said(rows, state));
    }

    private static Optional<String> complaint(Staging.Row row, State state) {
        if (Staging.found(state, row.stage()).isEmpty()) {
            return Optional.of("The imports know no stage called %s.".formatted(row.stage()));
        }
        if (!row.staleAfter().isEmpty() && !row.staleAfter().matches("[1-9]\\d{0,3}")) {
            return Optional.of(
                    "%s: give the days after which a deal is stale as a whole number from 1 to 9999, or none."
                            .formatted(row.stage()));
        }
        return row.isProbabilityLikely()
                ? Optional.empty()
                : Optional.of(
                        "%s: give the chance of winning in percent, from 0 to 100, or none.".formatted(row.stage()));
    }

    private static Optional<String> complaint(List<Staging.Row> rows, State state) {
        var known = state.found().map(imports -> imports.stages().size()).orElse(0);
        var named = rows.stream().map(Staging.Row::stage).distinct().count();
        if (rows.isEmpty() || named != known || named != rows.size()) {
            return Optional.of("The imports know other stages by now; look again and set them anew.");
        }
        return List.of("open", "won").stream()
                .filter(outcome -> rows.stream().noneMatch(row -> row.outcome().equals(outcome)))
                .filter(outcome -> !outcome.equals("won")
                        || Staging.names(Staging.of(state), "won").size() > 0)
                .map(outcome -> "One stage at least must be %s; without it nothing can be reckoned.".formatted(outcome))
                .findFirst();
    }

    @Override
    public Forms.Stages form(Typed typed, State state) {
        var rows = Staging.read(typed);
        var open = rows.stream().filter(Staging.Row::isOpen).toList();
        var column = state.found().flatMap(Found::outcomeColumn);
        return new Forms.Stages(
                rows.stream().map(row -> drawn(row, open, state)).toList(),
                column.map(StagesChapter::stated).orElse(""),
                column.isEmpty());
    }

    private static String stated(String column) {
        return "Whether a deal is won or lost your export says itself, in the column %s; so it is not told by the stage."
                .formatted(column);
    }

    private static Forms.Stage drawn(Staging.Row row, List<Staging.Row> open, State state) {
        var place = open.indexOf(row);
        return new Forms.Stage(
                row.number(),
                row.stage(),
                Wording.count(
                        Staging.found(state, row.stage())
                                .map(Found.Stage::deals)
                                .orElse(0),
                        "deal"),
                row.outcome(),
                row.staleAfter(),
                row.probability(),
                place > 0 ? "Move %s up".formatted(row.stage()) : "",
                place >= 0 && place < open.size() - 1 ? "Move %s down".formatted(row.stage()) : "");
    }

    @Override
    public List<String> changes(State now, State then) {
        var before = Staging.of(now);
        var after = Staging.of(then);
        var changes = new ArrayList<String>();
        var order = Staging.names(after, "open");
        if (!order.equals(Staging.names(before, "open"))) {
            changes.add("The order would be %s; it is %s."
                    .formatted(Wording.list(order), Wording.list(Staging.names(before, "open"))));
        }
        var old = before.stream()
                .collect(Collectors.toMap(Staging.Row::stage, row -> row, (one, again) -> one, TreeMap::new));
        after.forEach(row -> Optional.ofNullable(old.get(row.stage()))
                .map(one -> difference(one, row))
                .filter(difference -> !difference.isEmpty())
                .ifPresent(difference ->
                        changes.add("%s %s are in it.".formatted(difference, deals(now, row.stage())))));
        return changes.isEmpty() ? List.of("Nothing would change.") : changes;
    }

    private static String deals(State state, String stage) {
        return Wording.count(Staging.found(state, stage).map(Found.Stage::deals).orElse(0), "deal");
    }

    private static String difference(Staging.Row before, Staging.Row after) {
        var differences = new ArrayList<String>();
        if (!before.outcome().equals(after.outcome())) {
            differences.add("would be %s and is %s".formatted(after.outcome(), before.outcome()));
        }
        if (!before.staleAfter().equals(after.staleAfter())) {
            differences.add("stale after %s, until now %s"
                    .formatted(orNone(after.staleAfter(), " days"), orNone(before.staleAfter(), " days")));
        }
        if (!before.probability().equals(after.probability())) {
            differences.add("a chance of %s, until now %s"
                    .formatted(orNone(after.probability(), " %"), orNone(before.probability(), " %")));
        }
        return differences.isEmpty() ? "" : "%s: %s.".formatted(after.stage(), String.join("; ", differences));
    }

    private static String orNone(String number, String unit) {
        return number.isEmpty() ? "none" : number + unit;
    }

    @Override
    public String told(Said said) {
        return said instanceof Said.Stages stages
                ? stages.stages().stream()
                        .map(stage -> stage.outcome() == null
                                ? stage.stage()
                                : "%s (%s)"
                                        .formatted(
                                                stage.stage(), stage.outcome().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "))
                : "";
    }
}

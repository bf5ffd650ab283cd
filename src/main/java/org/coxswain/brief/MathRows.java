package org.coxswain.brief;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** "See the math", worded: each figure with its meaning, its arithmetic, how sure it is and the deals it counts. */
final class MathRows {

    private final Desk desk;

    MathRows(Desk desk) {
        this.desk = desk;
    }

    List<Page.MathRow> of(List<Workings> workings) {
        return workings.stream().map(one -> of(one, "")).toList();
    }

    Page.MathRow of(Workings workings, String value) {
        return row(workings, Metric.named(workings.metric()).label(), value);
    }

    Page.MathRow row(Workings workings, String label, String value) {
        return new Page.MathRow(
                workings.metric(),
                label,
                value,
                Words.sentence(workings.definition()),
                Words.sentence(Words.capital(workings.arithmetic())),
                sure(workings),
                link(workings.records()));
    }

    Page.@Nullable DealsLink link(@Nullable Selection selection) {
        if (selection == null) {
            return null;
        }
        var deals = desk.book().matching(selection);
        if (deals.isEmpty()) {
            return null;
        }
        var words = desk.figures().many(deals.size(), "deal") + ", "
                + desk.figures().money(Book.sum(deals));
        var query = query(selection);
        var links = desk.links();
        return new Page.DealsLink(
                words + cut(selection, deals.size()), links.forScript(query), links.deals(selection, query));
    }

    /** A list that is not whole says so where it is offered. */
    private String cut(Selection selection, int counted) {
        var listed = desk.book().listed(selection);
        if (listed < counted) {
            return "; %s of them are in %s"
                    .formatted(desk.figures().count(listed), desk.links().list());
        }
        return desk.book().beyond(selection)
                ? "; older ones are not in " + desk.links().list()
                : "";
    }

    private @Nullable String sure(Workings workings) {
        var said = new ArrayList<String>();
        if (workings.n() != null) {
            said.add("It stands on " + desk.figures().many(workings.n(), "observation"));
        }
        if (workings.low() != null && workings.high() != null) {
            var unit = Metric.named(workings.metric()).unit();
            said.add("80%% range %s to %s"
                    .formatted(unit.say(workings.low(), desk.figures()), unit.say(workings.high(), desk.figures())));
        }
        return said.isEmpty() ? null : String.join(", ", said) + ".";
    }

    private static String query(Selection selection) {
        var parts = new ArrayList<String>();
        add(parts, "state", selection.state().name());
        add(parts, "owner", selection.ownerId());
        add(parts, "stage", selection.stage());
        add(parts, "flag", selection.flag() == null ? null : selection.flag().word());
        add(parts, "createdFrom", selection.createdFrom());
        add(parts, "createdTo", selection.createdTo());
        add(parts, "closedFrom", selection.closedFrom());
        add(parts, "closedTo", selection.closedTo());
        add(parts, "ids", selection.ids() == null ? null : String.join("\n", selection.ids()));
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null && !Objects.equals(value, "any")) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}

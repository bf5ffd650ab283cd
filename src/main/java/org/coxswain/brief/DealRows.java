package org.coxswain.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list at the end of the brief that every figure leads to. */
final class DealRows {

    private final Desk desk;
    private final Figures figures;

    DealRows(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
    }

    Page.DealTable table() {
        var book = desk.book();
        var data = desk.brief().data();
        var all = data.open() + data.won() + data.lost();
        var shown = book.shown().size();
        var cut = shown >= all
                ? null
                : "This file lists %s of %s: every open one first, then the latest closed. All of them as a table: coxswain brief … --format csv"
                        .formatted(figures.count(shown), figures.many(all, "deal"));
        var sentence = "%s, %s.".formatted(figures.many(shown, "deal"), figures.money(Book.sum(book.shown())));
        return new Page.DealTable(sentence, rows().toList(), cut);
    }

    Stream<Page.DealRow> rows() {
        return desk.book().shown().stream().map(this::row);
    }

    private Page.DealRow row(Book.Entry entry) {
        var open = entry.open();
        return new Page.DealRow(
                entry.id(),
                entry.name(),
                desk.name(entry.ownerId()),
                entry.stage() == null ? "" : Words.name(entry.stage()),
                entry.state().name(),
                entry.amount() == null ? "–" : figures.plain(entry.amount()),
                entry.amount() == null ? "" : plain(entry.amount()),
                days(entry),
                open == null || open.winProbability() == null ? "" : figures.share(open.winProbability()),
                open == null ? "" : open.flags().stream().map(Flag::word).collect(Collectors.joining(" ")),
                open == null
                        ? ""
                        : open.flags().stream()
                                .map(flag -> FlagWords.badge(flag).word())
                                .collect(Collectors.joining(", ")),
                entry.ownerId(),
                text(entry.createdOn()),
                text(entry.closedOn()),
                open);
    }

    private String days(Book.Entry entry) {
        var until = entry.closedOn() == null ? desk.brief().asOf() : entry.closedOn();
        return entry.createdOn() == null ? "" : figures.count(ChronoUnit.DAYS.between(entry.createdOn(), until));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

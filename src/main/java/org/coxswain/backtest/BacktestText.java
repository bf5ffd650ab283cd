package org.coxswain.backtest;

import java.util.Locale;
import java.util.stream.Collectors;
import org.coxswain.brief.Typesetter;

/** The back-test for the terminal: words first, fewer than a hundred columns, no colours. */
public final class BacktestText {

    private final BacktestPage page;
    private final Typesetter text = new Typesetter();

    private BacktestText(BacktestPage page) {
        this.page = page;
    }

    public static String write(Backtest backtest, Locale locale) {
        return new BacktestText(BacktestPages.of(backtest, locale)).write();
    }

    private String write() {
        var head = page.head();
        text.both("", "Coxswain · back-test · %s · %s".formatted(head.team(), head.span()), "as of " + head.asOf())
                .gap();
        text.paragraph(page.sentence());
        page.more().forEach(text::paragraph);
        members();
        weeks();
        deals();
        text.heading("How this was done");
        page.about().forEach(note -> text.item("  ", note.term() + ": " + note.text()));
        return text.toString();
    }

    private void members() {
        text.heading("How far off");
        text.line("%-30s %9s %9s %13s %17s".formatted("", "missed by", "CRPS", "range held", "Coxswain closer"));
        page.members()
                .forEach(row -> text.line("%-30s %9s %9s %13s %17s"
                        .formatted(row.name(), row.miss(), row.crps(), row.held(), row.closer())));
    }

    private void weeks() {
        text.heading("Missed by, week by week of the quarter (the closest in brackets)");
        text.line("week" + page.columns().stream().map("%15s"::formatted).collect(Collectors.joining()));
        for (var week : page.weeks()) {
            text.line("%4s%s"
                    .formatted(
                            week.week(),
                            week.cells().stream()
                                    .map(cell -> "%15s"
                                            .formatted(cell.best() ? "[" + cell.words() + "]" : cell.words() + " "))
                                    .collect(Collectors.joining())));
        }
    }

    private void deals() {
        text.heading("Chances of deals");
        text.paragraph(page.deals().sentence());
        text.line("%14s %9s %9s %9s".formatted("told", "mean", "came", "n"));
        page.deals()
                .bins()
                .forEach(bin -> text.line("%14s %9s %9s %9s".formatted(bin.told(), bin.mean(), bin.came(), bin.n())));
        page.deals()
                .math()
                .forEach(row -> text.item("  ", "%s %s: %s".formatted(row.label(), row.value(), row.definition())));
    }
}

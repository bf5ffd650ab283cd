package org.coxswain.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.coxswain.brief.Figures;
import org.coxswain.brief.Page;
import org.coxswain.brief.Words;

/** Words a back-test for readers. */
public final class BacktestPages {

    private static final int MOST_NOTES = 12;

    private final Backtest backtest;
    private final Figures figures;
    private final Percents percents;

    private BacktestPages(Backtest backtest, Locale locale) {
        this.backtest = backtest;
        this.figures = new Figures(locale, backtest.currency());
        this.percents = new Percents(locale);
    }

    public static BacktestPage of(Backtest backtest, Locale locale) {
        return new BacktestPages(backtest, locale).page();
    }

    private BacktestPage page() {
        Verdict verdict = new Verdict(backtest, percents);
        MemberRows members = new MemberRows(backtest, figures, percents);
        Member rule = Standing.of(backtest.rows())
                .bestRule()
                .map(Standing.Place::member)
                .orElse(Member.RUN_RATE);
        return new BacktestPage(
                head(),
                verdict.sentence(),
                verdict.more(),
                keys(),
                members.rows(),
                members.math(),
                new BacktestPage.Chart(Charts.legend(rule), new Charts(backtest, figures, rule).panels()),
                Stream.of(Member.values()).map(Member::shortLabel).toList(),
                new Weeks(backtest, figures, percents).rows(),
                new DealCharts(backtest.deals(), figures, percents).view(),
                about());
    }

    private BacktestPage.Head head() {
        String team = backtest.team() == null ? "Everybody" : Words.name(backtest.team());
        String first = backtest.rows().getFirst().period();
        String last = backtest.rows().getLast().period();
        String span = first.equals(last) ? first : first + " to " + last;
        return new BacktestPage.Head(
                "Back-test · %s · %s".formatted(team, span),
                team,
                span,
                figures.day(backtest.asOf()),
                backtest.currency());
    }

    private List<Page.Key> keys() {
        List<LocalDate> days = backtest.rows().stream().map(Backtest.Row::asOf).toList();
        return List.of(
                new Page.Key("", "Mondays", figures.count(days.size())),
                new Page.Key("", "from", figures.day(days.getFirst())),
                new Page.Key("", "to", figures.day(days.getLast())),
                new Page.Key(
                        "",
                        "chances of deals told",
                        figures.count(backtest.deals().n())));
    }

    private List<Page.Note> about() {
        var notes = new ArrayList<Page.Note>();
        notes.add(new Page.Note(
                "No peeking",
                "Each Monday was forecast from what was recorded by the end of that day; what came is told as of %s."
                        .formatted(figures.day(backtest.asOf()))));
        if (!backtest.history()) {
            notes.add(new Page.Note(
                    "Without stage history",
                    "Stages, amounts and expected closing days of the past are not on record: only creation"
                            + " and closing were replayed as they happened."));
        }
        notes.add(new Page.Note(
                "The ranges of simple rules",
                "A simple rule has no range of its own; it is given the one its misses of the past ask for,"
                        + " its usual bias taken out. Its miss is that of the figure as it would be told."));
        backtest.leftOut().stream()
                .limit(MOST_NOTES)
                .forEach(one -> notes.add(new Page.Note("Left out: " + Words.name(one.what()), one.reason())));
        if (backtest.leftOut().size() > MOST_NOTES) {
            notes.add(new Page.Note(
                    "Left out", "%d more days.".formatted(backtest.leftOut().size() - MOST_NOTES)));
        }
        return notes;
    }
}

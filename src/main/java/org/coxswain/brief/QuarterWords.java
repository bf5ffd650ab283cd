package org.coxswain.brief;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.pipeline.QuarterTally;
import org.coxswain.pipeline.Scope;

/** Quarter by quarter: only whole quarters are held against each other. */
final class QuarterWords {

    /** Older ones are in the JSON. */
    static final int MOST = 12;

    /** Facts that begin in the first week of a quarter tell it whole. */
    private static final int WEEK = 7;

    /** 80 % of a standard normal lie within: R qnorm(0.9). */
    private static final double USUAL = 1.2816;

    private final Desk desk;
    private final Figures figures;
    private final List<QuarterTally> quarters;
    private final List<QuarterTally> whole;

    QuarterWords(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.quarters = desk.brief().quarters().stream()
                .filter(quarter -> quarter.inScope() == Scope.ALL)
                .toList();
        this.whole = quarters.stream().filter(this::isWhole).toList();
    }

    String trend() {
        if (quarters.isEmpty()) {
            return "";
        }
        if (whole.isEmpty()) {
            return "No whole quarter with closed deals lies in the data yet.";
        }
        var last = whole.getLast();
        if (whole.size() == 1) {
            return "%s, the only whole quarter in the data, brought %s."
                    .formatted(Words.name(last.label()), figures.money(last.wonAmount()));
        }
        var steps = steps();
        if (Math.abs(steps) > 1) {
            var first = whole.get(whole.size() - 1 - Math.abs(steps));
            return "Won money has %s %s quarters in a row, from %s in %s to %s in %s."
                    .formatted(
                            steps > 0 ? "grown" : "fallen",
                            Words.number(Math.abs(steps)),
                            figures.money(first.wonAmount()),
                            Words.name(first.label()),
                            figures.money(last.wonAmount()),
                            Words.name(last.label()));
        }
        var before = whole.get(whole.size() - 2);
        return "%s brought %s, the quarter before it %s."
                .formatted(
                        Words.name(last.label()), figures.money(last.wonAmount()), figures.money(before.wonAmount()));
    }

    /** Whether the last whole quarter won another number of deals than chance explains, both counts taken as Poisson. */
    String chance() {
        if (whole.size() < 2) {
            return "";
        }
        var last = whole.getLast();
        var before = whole.get(whole.size() - 2);
        var difference = last.won() - before.won();
        var counts = "%s won deals in %s against %s the quarter before"
                .formatted(figures.count(last.won()), Words.name(last.label()), figures.count(before.won()));
        var beyond = Math.abs(difference) > USUAL * Math.sqrt((double) last.won() + before.won());
        return beyond
                ? "%s: %s than chance usually explains.".formatted(counts, difference > 0 ? "more" : "fewer")
                : counts + ": no more of a difference than chance explains.";
    }

    List<History.Row> rows() {
        var latest = quarters.reversed().stream().limit(MOST).toList();
        var rows = new HistoryRows(figures, latest.stream().map(this::closings).toList());
        return latest.stream()
                .map(quarter -> rows.row(closings(quarter), figures.count(quarter.created()), ""))
                .toList();
    }

    private HistoryRows.Closings closings(QuarterTally quarter) {
        return new HistoryRows.Closings(label(quarter), quarter.won(), quarter.lost(), quarter.wonAmount());
    }

    String note() {
        var said = new ArrayList<String>();
        var first = desk.brief().data().first();
        if (first != null && !quarters.isEmpty() && beginsLate() && quarters.size() <= MOST) {
            said.add("The data begin on %s: %s is not whole, and the quarters after it may miss deals opened before."
                    .formatted(
                            figures.day(first), Words.name(quarters.getFirst().label())));
        }
        if (quarters.size() > MOST) {
            said.add(
                    "The last %d of %s; the JSON holds all.".formatted(MOST, figures.many(quarters.size(), "quarter")));
        }
        return String.join(" ", said);
    }

    String label(QuarterTally quarter) {
        return Words.name(quarter.label()) + (isRunning(quarter) ? " so far" : "");
    }

    /** How many times in a row won money rose (or fell, negative), up to the last whole quarter. */
    private int steps() {
        var steps = 0;
        for (var place = whole.size() - 1; place > 0; place--) {
            var direction = change(place);
            if (direction == 0 || steps != 0 && direction != Integer.signum(steps)) {
                return steps;
            }
            steps += direction;
        }
        return steps;
    }

    private int change(int place) {
        BigDecimal now = whole.get(place).wonAmount();
        return now.compareTo(whole.get(place - 1).wonAmount());
    }

    private boolean isWhole(QuarterTally quarter) {
        var closed = quarter.won() + quarter.lost();
        return closed > 0 && !isRunning(quarter) && !(quarter.equals(quarters.getFirst()) && beginsLate());
    }

    private boolean isRunning(QuarterTally quarter) {
        var brief = desk.brief();
        return brief.period().contains(brief.asOf())
                ? brief.period().end().isAfter(brief.asOf())
                        && quarter.label().equals(brief.period().label())
                : quarter.equals(quarters.getLast());
    }

    private boolean beginsLate() {
        var first = desk.brief().data().first();
        var quarters = new FiscalCalendar(MonthDay.from(desk.brief().period().start()));
        return first != null && quarters.quarterOf(first).start().plusDays(WEEK).isBefore(first);
    }
}

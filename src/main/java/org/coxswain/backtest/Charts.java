package org.coxswain.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.coxswain.brief.Figures;
import org.coxswain.brief.Page;

/** Draws each period: the range told each Monday against the line of what came, all on one scale. */
final class Charts {

    static final int HEIGHT = 170;
    private static final int AIR = 10;
    private static final int FLOOR = HEIGHT - 26;
    private static final double LEFT = 12;
    private static final double RIGHT = 97;
    private static final int TICKS = 3;

    private final Backtest backtest;
    private final Figures figures;
    private final String rule;
    private final double low;
    private final double high;

    /** @param rule the simple rule to draw beside the program's own forecast */
    Charts(Backtest backtest, Figures figures, Member rule) {
        this.backtest = backtest;
        this.figures = figures;
        this.rule = rule.key();
        double[] drawn = backtest.rows().stream().flatMapToDouble(this::drawn).toArray();
        double step = step(DoubleStream.of(drawn).max().orElse(1));
        this.low = Math.floor(DoubleStream.of(drawn).min().orElse(0) / step) * step;
        this.high = Math.max(low + step, Math.ceil(DoubleStream.of(drawn).max().orElse(1) / step) * step);
    }

    List<BacktestPage.Panel> panels() {
        return backtest.rows().stream()
                .map(Backtest.Row::period)
                .distinct()
                .map(period -> panel(backtest.rows().stream()
                        .filter(row -> row.period().equals(period))
                        .toList()))
                .toList();
    }

    static List<Page.Key> legend(Member rule) {
        return List.of(
                new Page.Key("came", "line", "what came"),
                new Page.Key("band", "bar", "Coxswain’s 80% range"),
                new Page.Key("dot", "dot", "Coxswain"),
                new Page.Key("naive", "ring", rule.spoken()));
    }

    private DoubleStream drawn(Backtest.Row row) {
        Backtest.Told own = row.members().get(Backtest.OWN);
        Backtest.Told other = row.members().get(rule);
        DoubleStream actual = DoubleStream.of(row.actual().doubleValue());
        DoubleStream told = own == null ? DoubleStream.empty() : DoubleStream.of(own.p10(), own.p90(), own.mean());
        DoubleStream simple = other == null ? DoubleStream.empty() : DoubleStream.of(other.mean());
        return DoubleStream.concat(actual, DoubleStream.concat(told, simple));
    }

    private BacktestPage.Panel panel(List<Backtest.Row> rows) {
        Backtest.Row first = rows.getFirst();
        var bars = new ArrayList<BacktestPage.Bar>();
        for (Backtest.Row row : rows) {
            Backtest.Told own = row.members().get(Backtest.OWN);
            if (own != null) {
                bars.add(bar(row, own));
            }
        }
        long held = rows.stream().filter(Charts::held).count();
        return new BacktestPage.Panel(
                "%s brought %s".formatted(first.period(), figures.money(first.actual())),
                "Coxswain’s range held it on %d of %d Mondays.".formatted(held, bars.size()),
                y(first.actual().doubleValue()),
                ticks(),
                bars,
                marks(rows));
    }

    private static boolean held(Backtest.Row row) {
        Backtest.Told own = row.members().get(Backtest.OWN);
        return own != null && own.fan().holds(row.actual().doubleValue());
    }

    private BacktestPage.Bar bar(Backtest.Row row, Backtest.Told own) {
        Backtest.Told other = row.members().get(rule);
        String words = "%s: %s, range %s to %s"
                .formatted(
                        figures.day(row.asOf()),
                        figures.money(own.mean()),
                        figures.money(own.p10()),
                        figures.money(own.p90()));
        return new BacktestPage.Bar(
                x(row), y(own.p90()), y(own.p10()), y(own.mean()), other == null ? "" : y(other.mean()), words);
    }

    private List<BacktestPage.Mark> marks(List<Backtest.Row> rows) {
        var marks = new ArrayList<BacktestPage.Mark>();
        marks.add(new BacktestPage.Mark(
                x(rows.getFirst()), "middle", "week " + rows.getFirst().week()));
        if (rows.size() > 1) {
            marks.add(new BacktestPage.Mark(
                    x(rows.getLast()), "end", "week " + rows.getLast().week()));
        }
        return marks;
    }

    private List<BacktestPage.Tick> ticks() {
        var ticks = new ArrayList<BacktestPage.Tick>();
        double step = Math.max(1, Math.round((high - low) / step(high) / TICKS)) * step(high);
        for (double at = low; at <= high + step / TICKS; at += step) {
            ticks.add(new BacktestPage.Tick(y(Math.min(at, high)), figures.money(Math.min(at, high))));
        }
        return ticks;
    }

    /** A round step of which some ten make the largest figure. */
    static double step(double largest) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, largest))) - 1);
        double tenths = Math.max(1, largest) / power / 10;
        return power * (tenths <= 1 ? 1 : tenths <= 2 ? 2 : tenths <= 5 ? 5 : 10);
    }

    private static String x(Backtest.Row row) {
        double share = (row.week() - 1) / 13.0;
        return text(LEFT + share * (RIGHT - LEFT)) + "%";
    }

    private String y(double amount) {
        return text(FLOOR - (amount - low) / (high - low) * (FLOOR - AIR));
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}

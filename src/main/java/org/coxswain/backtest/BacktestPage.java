package org.coxswain.backtest;

import java.util.List;
import org.coxswain.brief.Page;

/** What the page and the text show: every figure worded, every picture laid out. */
public record BacktestPage(
        Head head,
        String sentence,
        List<String> more,
        List<Page.Key> keys,
        List<MemberRow> members,
        List<Page.MathRow> math,
        Chart chart,
        List<String> columns,
        List<WeekRow> weeks,
        DealView deals,
        List<Page.Note> about) {

    public record Head(String title, String team, String span, String asOf, String currency) {}

    /** One way to forecast: how far off, drawn on a scale shared with the others. */
    public record MemberRow(
            String name,
            String definition,
            String width,
            String miss,
            String crps,
            String held,
            String closer,
            String kind) {}

    public record Chart(List<Page.Key> legend, List<Panel> panels) {}

    /** One period: what came as a line, and what was told on each day as a bar with a dot. */
    public record Panel(
            String title, String words, String actual, List<Tick> ticks, List<Bar> bars, List<Mark> marks) {}

    public record Tick(String y, String words) {}

    public record Bar(String x, String high, String low, String middle, String rule, String words) {}

    public record Mark(String x, String anchor, String words) {}

    /** One week of the period over all periods; opens to its days. */
    public record WeekRow(String week, List<Cell> cells, List<Day> days) {}

    public record Cell(String words, boolean best) {}

    public record Day(String title, String came, List<Line> lines) {}

    /** What a member told on a day; csv is the line the file saves. */
    public record Line(String member, String told, String range, String off, String csv) {}

    /** Chances told of deals against what became of them. */
    public record DealView(String sentence, List<Dot> dots, List<Bin> bins, List<Page.MathRow> math) {}

    public record Dot(String x, String y, String radius, String labelX, String words, String n) {}

    public record Bin(String told, String mean, String came, String n) {}
}

package org.coxswain.backtest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.brief.Figures;

/** The misses by week of the period, each week with its Mondays and what was told on them. */
record Weeks(Backtest backtest, Figures figures, Percents percents) {

    List<BacktestPage.WeekRow> rows() {
        Map<Integer, List<Backtest.Row>> byWeek = backtest.rows().stream()
                .collect(Collectors.groupingBy(Backtest.Row::week, TreeMap::new, Collectors.toList()));
        return byWeek.entrySet().stream()
                .map(week -> new BacktestPage.WeekRow(
                        Integer.toString(week.getKey()),
                        cells(week.getValue()),
                        week.getValue().stream().map(this::day).toList()))
                .toList();
    }

    private List<BacktestPage.Cell> cells(List<Backtest.Row> rows) {
        Optional<Member> best = Standing.of(rows).best().map(Standing.Place::member);
        return Stream.of(Member.values())
                .map(member -> new BacktestPage.Cell(
                        Scores.score(member.key(), rows)
                                .map(score -> percents.of(score.mape()))
                                .orElse("–"),
                        best.filter(member::equals).isPresent()))
                .toList();
    }

    private BacktestPage.Day day(Backtest.Row row) {
        return new BacktestPage.Day(
                "%s, %s".formatted(figures.day(row.asOf()), row.period()),
                "%s came".formatted(figures.money(row.actual())),
                Stream.of(Member.values())
                        .flatMap(
                                member -> Optional.ofNullable(row.members().get(member.key()))
                                        .map(told -> line(row, member, told))
                                        .stream())
                        .toList());
    }

    private BacktestPage.Line line(Backtest.Row row, Member member, Backtest.Told told) {
        return new BacktestPage.Line(
                member.label(),
                figures.money(told.mean()),
                "%s to %s".formatted(figures.money(told.p10()), figures.money(told.p90())),
                percents.off(told.mean(), row.actual()),
                String.join(",", BacktestCsv.cells(row, member.key(), told)));
    }
}

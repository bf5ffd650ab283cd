package org.coxswain.backtest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How each member did over some days. Days on which nothing came have no miss in percent and do not count. */
final class Scores {

    private Scores() {}

    static List<Backtest.Score> of(List<Backtest.Row> rows) {
        return Stream.of(Member.values())
                .flatMap(member -> score(member.key(), rows).stream())
                .toList();
    }

    static List<Backtest.WeekScore> byWeek(List<Backtest.Row> rows) {
        var scores = new ArrayList<Backtest.WeekScore>();
        var weeks = new LinkedHashSet<Integer>();
        rows.stream().map(Backtest.Row::week).sorted().forEach(weeks::add);
        for (int week : weeks) {
            of(rows.stream().filter(row -> row.week() == week).toList())
                    .forEach(score -> scores.add(new Backtest.WeekScore(
                            week, score.member(), score.mape(), score.crps(), score.coverage80(), score.n())));
        }
        return scores;
    }

    static Optional<Backtest.Score> score(String member, List<Backtest.Row> rows) {
        int n = 0;
        int held = 0;
        double miss = 0;
        double crps = 0;
        for (Backtest.Row row : rows) {
            Backtest.Told told = row.members().get(member);
            double actual = row.actual().doubleValue();
            if (told != null && actual > 0) {
                n++;
                held += told.fan().holds(actual) ? 1 : 0;
                miss += told.miss(row.actual());
                crps += told.fan().crps(actual) / actual;
            }
        }
        return n == 0
                ? Optional.empty()
                : Optional.of(new Backtest.Score(member, miss / n, crps / n, (double) held / n, n));
    }
}

package org.coxswain.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coxswain.brief.Words;

/** Who came closest, when, and how far that can be trusted, in sentences. */
record Verdict(Backtest backtest, Percents percents) {

    private static final List<String> MONTHS = List.of("the first month", "the second", "the last");
    private static final double NARROW = .7;
    private static final double WIDE = .92;

    /** The one sentence to remember. */
    String sentence() {
        Standing all = Standing.of(backtest.rows());
        if (all.own().isEmpty() || all.bestRule().isEmpty()) {
            return "Nothing came on the %s, so there is nothing to miss."
                    .formatted(mondays(backtest.rows().size()));
        }
        Standing.Place rule = all.bestRule().get();
        return "Over %s Coxswain missed by %s on average; %s, the best simple rule, by %s."
                .formatted(
                        mondays(all.own().get().score().n()),
                        percents.of(all.own().get().score().mape()),
                        rule.member().spoken(),
                        percents.of(rule.score().mape()));
    }

    List<String> more() {
        var sentences = new ArrayList<String>();
        advice().ifPresent(sentences::add);
        Standing.of(backtest.rows()).own().ifPresent(own -> sentences.add(range(own.score())));
        sentences.add(evidence());
        return sentences;
    }

    /** Which to use in which month of the quarter. */
    private Optional<String> advice() {
        List<Standing> months = Standing.byMonth(backtest.rows());
        List<Standing.Place> best =
                months.stream().flatMap(month -> month.best().stream()).toList();
        if (best.size() < MONTHS.size()) {
            return Optional.empty();
        }
        Member first = best.getFirst().member();
        if (best.stream().allMatch(place -> place.member() == first)) {
            return Optional.of("%s was closest in each month of the quarter: use it throughout."
                    .formatted(Words.capital(first.spoken())));
        }
        var parts = new ArrayList<String>();
        for (int month = 0; month < best.size(); month++) {
            Standing.Place place = best.get(month);
            parts.add("%s in %s (%s; %s)"
                    .formatted(
                            place.member().spoken(),
                            MONTHS.get(month),
                            percents.of(place.score().mape()),
                            other(months.get(month), place)));
        }
        return Optional.of("By month of the quarter use %s.".formatted(Words.list(parts)));
    }

    /** Coxswain's miss beside a rule that was closer, else the closest rule's. */
    private String other(Standing month, Standing.Place best) {
        var other = best.member() == Member.COXSWAIN ? month.bestRule() : month.own();
        return other.map(place -> "%s %s"
                        .formatted(
                                place.member().spoken(),
                                percents.of(place.score().mape())))
                .orElse("");
    }

    private String range(Backtest.Score own) {
        long held = Math.round(own.coverage80() * own.n());
        String words = "Its 80%% range held what came on %d of %s".formatted(held, mondays(own.n()));
        if (own.coverage80() < NARROW) {
            return words + ": it promises more than it keeps here.";
        }
        return words + (own.coverage80() > WIDE ? ": wider than it need be." : ", as it should.");
    }

    private String evidence() {
        long periods =
                backtest.rows().stream().map(Backtest.Row::period).distinct().count();
        return "All this is %s, and Mondays of one quarter share its luck: a percent or two between rules may be chance."
                .formatted(periods == 1 ? "one quarter" : periods + " quarters");
    }

    private static String mondays(int days) {
        return days == 1 ? "one Monday" : days + " Mondays";
    }
}

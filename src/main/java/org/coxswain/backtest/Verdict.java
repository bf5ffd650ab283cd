package org.coxswain.backtest;

import java.util.ArrayList;
import java.util.List;

/** Who came closest, when, and how far that can be trusted, in sentences. */
record Verdict(Backtest backtest, Percents percents) {

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
        new Advice(backtest.rows(), percents).sentence().ifPresent(sentences::add);
        Standing.of(backtest.rows()).own().ifPresent(own -> sentences.add(range(own.score())));
        sentences.add(evidence());
        return sentences;
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

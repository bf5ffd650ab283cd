package org.coxswain.backtest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coxswain.brief.Figures;
import org.coxswain.brief.Page;

/** Each way to forecast beside the others: how far off, how honest its range, and the math of both. */
record MemberRows(Backtest backtest, Figures figures, Percents percents) {

    /** A bar this long is as long as any; what is farther off says so in figures. */
    private static final double LONGEST = .6;

    List<BacktestPage.MemberRow> rows() {
        Optional<Member> best = Standing.of(backtest.rows()).best().map(Standing.Place::member);
        double farthest = backtest.summary().stream()
                .mapToDouble(Backtest.Score::mape)
                .max()
                .orElse(1);
        return scored().map(place -> row(place, Math.min(LONGEST, farthest), best))
                .toList();
    }

    List<Page.MathRow> math() {
        return scored().map(this::math).toList();
    }

    private Stream<Standing.Place> scored() {
        return Stream.of(Member.values())
                .flatMap(member -> backtest.summary().stream()
                        .filter(score -> score.member().equals(member.key()))
                        .map(score -> new Standing.Place(member, score)));
    }

    private BacktestPage.MemberRow row(Standing.Place place, double longest, Optional<Member> best) {
        Backtest.Score score = place.score();
        String own = place.member() == Member.COXSWAIN ? "own" : "rule";
        return new BacktestPage.MemberRow(
                place.member().label(),
                place.member().definition(),
                String.format(Locale.ROOT, "%.2f%%", 100 * Math.min(1, score.mape() / Math.max(1e-9, longest))),
                percents.of(score.mape()),
                percents.of(score.crps()),
                held(score),
                closer(place.member()),
                best.filter(place.member()::equals).isPresent() ? own + " best" : own);
    }

    private static String held(Backtest.Score score) {
        return "%d of %d".formatted(Math.round(score.coverage80() * score.n()), score.n());
    }

    /** On how many days the program's own forecast was closer than the rule. */
    private String closer(Member member) {
        if (member == Member.COXSWAIN) {
            return "–";
        }
        List<Backtest.Row> both = backtest.rows().stream()
                .filter(row -> row.actual().signum() > 0)
                .filter(row ->
                        row.members().containsKey(Backtest.OWN) && row.members().containsKey(member.key()))
                .toList();
        long closer = both.stream()
                .filter(row -> miss(row, Backtest.OWN) < miss(row, member.key()))
                .count();
        return "%d of %d".formatted(closer, both.size());
    }

    private static double miss(Backtest.Row row, String member) {
        Backtest.Told told = row.members().get(member);
        return told == null ? Double.MAX_VALUE : told.miss(row.actual());
    }

    private Page.MathRow math(Standing.Place place) {
        Backtest.Score score = place.score();
        double[] misses = backtest.rows().stream()
                .filter(row -> row.actual().signum() > 0
                        && row.members().containsKey(place.member().key()))
                .mapToDouble(row -> miss(row, place.member().key()))
                .sorted()
                .toArray();
        return new Page.MathRow(
                place.member() == Member.COXSWAIN ? "forecast" : place.member().key(),
                place.member().label(),
                percents.of(score.mape()),
                place.member().definition(),
                "Mean of %s misses from %s to %s of what came; the miss of its whole distribution (CRPS) is %s."
                        .formatted(
                                figures.count(score.n()),
                                percents.of(misses[0]),
                                percents.of(misses[misses.length - 1]),
                                percents.of(score.crps())),
                "Its 80%% range held %s times.".formatted(held(score)),
                null);
    }
}

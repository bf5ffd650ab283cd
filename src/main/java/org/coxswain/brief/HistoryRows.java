package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.List;
import org.coxswain.stats.WinRate;
import org.jspecify.annotations.Nullable;

/** Rows of closed deals with how often they were won, drawn on one scale. */
final class HistoryRows {

    private final Figures figures;
    private final Scale scale;

    /** On a scale that holds the rates of all of them. */
    HistoryRows(Figures figures, List<Closings> all) {
        this.figures = figures;
        this.scale = Scale.around(all.stream()
                .map(one -> WinRate.of(one.won(), one.closed()))
                .mapToDouble(rate -> rate instanceof WinRate.Known known ? known.high() : 0)
                .toArray());
    }

    /** What was closed under one label. */
    record Closings(String label, int won, int lost, BigDecimal money) {

        int closed() {
            return won + lost;
        }

        static int won(List<Closings> all) {
            return all.stream().mapToInt(Closings::won).sum();
        }

        static int closed(List<Closings> all) {
            return all.stream().mapToInt(Closings::closed).sum();
        }

        static BigDecimal money(List<Closings> all) {
            return all.stream().map(Closings::money).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    History.Row row(Closings one, String created, String share) {
        var rate = WinRate.of(one.won(), one.closed());
        return new History.Row(
                one.label(),
                created,
                figures.count(one.won()),
                figures.count(one.lost()),
                bar(rate),
                words(rate),
                figures.money(one.money()),
                one.money().toPlainString(),
                share);
    }

    private @Nullable IntervalBar bar(WinRate rate) {
        return rate instanceof WinRate.Known known
                ? IntervalBar.of(scale, new double[] {known.low(), known.share(), known.high()}, words(rate))
                : null;
    }

    private String words(WinRate rate) {
        return switch (rate) {
            case WinRate.Known known ->
                "%s of %s closed (%s to %s)"
                        .formatted(
                                figures.share(known.share()),
                                figures.count(known.n()),
                                figures.share(known.low()),
                                figures.share(known.high()));
            case WinRate.TooFew few -> few.closed() == 0 ? "none closed" : "too few closed to say";
        };
    }
}

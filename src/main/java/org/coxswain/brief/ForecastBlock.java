package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The forecast in its parts, the same for each person, and how honest its range has been. */
final class ForecastBlock {

    private static final int MOST_DOTS = 24;

    private final Desk desk;
    private final Figures figures;
    private final Brief.Forecast forecast;

    ForecastBlock(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.forecast = desk.brief().forecast();
    }

    Page.ForecastView view() {
        return new Page.ForecastView(
                sentence(), steps(), rehearsals(), honesty(), new ForecastMath(desk).rows(), people());
    }

    private boolean isOver() {
        return desk.daysLeft() == 0;
    }

    private String sentence() {
        if (isOver()) {
            return "%s is over: %s was closed in it.".formatted(desk.period(), figures.money(forecast.closed()));
        }
        if (forecast.open() == null || forecast.fresh() == null) {
            return Words.sentence(forecast.note() == null ? "Too few closed deals to forecast" : forecast.note());
        }
        return "%s is closed. Open deals should bring %s more by %s, deals not created yet %s."
                .formatted(
                        figures.money(forecast.closed()),
                        figures.money(forecast.open()),
                        figures.day(desk.brief().period().end()),
                        figures.money(forecast.fresh()));
    }

    private @Nullable Steps steps() {
        var open = forecast.open();
        var fresh = forecast.fresh();
        var mean = forecast.mean();
        if (open == null || fresh == null || mean == null || isOver()) {
            return null;
        }
        var parts = List.of(
                new Steps.Part("Closed so far", forecast.closed(), "closed"),
                new Steps.Part("Open deals", open, "plus"),
                new Steps.Part("Deals not created yet", fresh, "fresh"),
                new Steps.Part("Expected", mean, "total"));
        return Steps.of("What " + desk.period() + " is made of", parts, figures);
    }

    private List<Boolean> rehearsals() {
        var coverage = forecast.coverage();
        return IntStream.range(0, Math.min(MOST_DOTS, coverage.of()))
                .mapToObj(at -> at < coverage.held())
                .toList();
    }

    private String honesty() {
        var coverage = forecast.coverage();
        if (isOver() || coverage.of() == 0 && forecast.p50() == null) {
            return "";
        }
        return coverage.of() == 0
                ? "This range has not been rehearsed on your own past yet, so take it with care."
                : "In rehearsals on the past, the 80%% range held what came %s of %s times.%s"
                        .formatted(figures.count(coverage.held()), figures.count(coverage.of()), off());
    }

    private String off() {
        var off = forecast.coverage().off();
        var naive = forecast.coverage().naiveOff();
        return off == null || naive == null
                ? ""
                : " Of what was still to come its middle missed %s on average; going like recent periods missed %s."
                        .formatted(figures.share(off), figures.share(naive));
    }

    private List<Page.ForecastRow> people() {
        var scale = Scale.around(forecast.people().stream()
                .flatMapToDouble(person -> DoubleStream.of(number(person.p90()), number(person.quota())))
                .toArray());
        return forecast.people().stream()
                .sorted(Comparator.comparing(person -> desk.name(person.id())))
                .map(person -> row(scale, person))
                .toList();
    }

    private static double number(@Nullable BigDecimal amount) {
        return amount == null ? 0 : amount.doubleValue();
    }

    private Page.ForecastRow row(Scale scale, Brief.PersonForecast person) {
        var low = person.p10();
        var middle = person.p50();
        var high = person.p90();
        var name = desk.name(person.id());
        var closed = figures.money(person.closed());
        var quota = person.quota() == null ? "–" : figures.money(person.quota());
        if (low == null || middle == null || high == null) {
            return new Page.ForecastRow(name, closed, quota, null, "–", "too little data");
        }
        var range = figures.range(low, high);
        var bar = IntervalBar.of(scale, IntervalBar.triple(low, middle, high), range);
        var marked = person.quota() == null
                ? bar
                : bar.against(scale.at(person.quota().doubleValue()));
        return new Page.ForecastRow(name, closed, quota, marked, figures.money(middle), range);
    }
}

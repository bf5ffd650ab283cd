package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forecast in its parts, the same for each person, and how honest its range has been. */
final class ForecastBlock {

    private final Desk desk;
    private final Figures figures;
    private final Brief.Forecast forecast;

    ForecastBlock(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.forecast = desk.brief().forecast();
    }

    Page.ForecastView view() {
        return new Page.ForecastView(sentence(), parts(), new MathRows(desk).of(forecast.math()), people(), honesty());
    }

    private String sentence() {
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

    private List<Page.Key> parts() {
        var keys = new ArrayList<Page.Key>();
        add(keys, "closed so far", forecast.closed());
        add(keys, "expected from open deals", forecast.open());
        add(keys, "expected from new deals", forecast.fresh());
        add(keys, "expected in all", forecast.mean());
        add(keys, "naive forecast beside it", forecast.naive());
        return keys;
    }

    private void add(List<Page.Key> keys, String label, @Nullable BigDecimal amount) {
        if (amount != null) {
            keys.add(new Page.Key("", label, figures.money(amount)));
        }
    }

    private String honesty() {
        var coverage = forecast.coverage();
        return coverage.of() == 0
                ? "How honest the range is cannot be shown yet: there is no past period to rehearse on."
                : "In rehearsals on the past, the 80%% range held what came %s of %s times."
                        .formatted(figures.count(coverage.held()), figures.count(coverage.of()));
    }

    private List<Page.ForecastRow> people() {
        var scale = Scale.around(forecast.people().stream()
                .flatMapToDouble(
                        person -> java.util.stream.DoubleStream.of(number(person.p90()), number(person.quota())))
                .toArray());
        return forecast.people().stream()
                .sorted(java.util.Comparator.comparing(person -> desk.name(person.id())))
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
        return new Page.ForecastRow(name, closed, quota, bar, figures.money(middle), range);
    }
}

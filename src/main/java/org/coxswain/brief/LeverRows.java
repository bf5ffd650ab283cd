package org.coxswain.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Levers with what moving them is worth, drawn on one scale for everybody. */
final class LeverRows {

    private final Figures figures;
    private final Scale scale;

    LeverRows(Desk desk) {
        this.figures = desk.figures();
        this.scale = Scale.around(desk.brief().people().stream()
                .flatMap(person -> person.levers().stream())
                .flatMapToDouble(LeverRows::ends)
                .toArray());
    }

    /** The lever of a person's first focus. */
    static Optional<Brief.Lever> inFocus(Brief.Person person) {
        return person.focus().stream()
                .limit(1)
                .flatMap(focus ->
                        person.levers().stream().filter(lever -> lever.lever().equals(focus.lever())))
                .findFirst();
    }

    IntervalBar bar(Brief.Lever lever) {
        return IntervalBar.of(
                scale,
                IntervalBar.triple(lever.low(), lever.gainPerQuarter(), lever.high()),
                "%s a quarter, 80%% range %s".formatted(figures.gain(lever.gainPerQuarter()), range(lever)));
    }

    String range(Brief.Lever lever) {
        return figures.range(lever.low(), lever.high());
    }

    List<Page.LeverRow> rows(Brief.Person person) {
        var focused = person.focus().stream().map(Brief.Focus::lever).toList();
        return person.levers().stream()
                .sorted(Comparator.comparing(Brief.Lever::gainPerQuarter)
                        .reversed()
                        .thenComparing(Brief.Lever::lever))
                .map(lever -> row(lever, focused.contains(lever.lever())))
                .toList();
    }

    private Page.LeverRow row(Brief.Lever lever, boolean focus) {
        return new Page.LeverRow(
                Words.name(lever.label()),
                focus,
                LeverWords.value(lever, lever.value(), figures),
                LeverWords.value(lever, lever.peer(), figures),
                figures.gain(lever.gainPerQuarter()),
                range(lever),
                bar(lever),
                "%s likely to be below comparable people".formatted(figures.share(lever.probabilityBelowPeers())));
    }

    private static DoubleStream ends(Brief.Lever lever) {
        return DoubleStream.of(lever.low().doubleValue(), lever.high().doubleValue());
    }
}

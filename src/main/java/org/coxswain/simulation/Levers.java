package org.coxswain.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How one person truly differs from the average, per lever, net of territory. */
record Levers(List<Double> values) {

    static final List<String> NAMES = Stream.of(
                    Stream.of("create"),
                    IntStream.range(0, Stages.OPEN).mapToObj(stage -> "conversion:" + Stages.name(stage)),
                    Stream.of("size", "discount", "cycle"))
            .flatMap(names -> names)
            .toList();

    private static final int DISCOUNT = NAMES.indexOf("discount");

    /** Somebody like everybody. */
    Levers average() {
        return new Levers(values.stream().map(value -> 0.0).toList());
    }

    double create() {
        return values.getFirst();
    }

    double conversion(int stage) {
        return values.get(1 + stage);
    }

    double size() {
        return values.get(DISCOUNT - 1);
    }

    double discount() {
        return values.get(DISCOUNT);
    }

    double tempo() {
        return values.getLast();
    }

    /** The value turned so that more is better. */
    double merit(int lever) {
        return lever == DISCOUNT ? -values.get(lever) : values.get(lever);
    }

    Levers withMerit(int lever, double merit) {
        List<Double> changed = new ArrayList<>(values);
        changed.set(lever, lever == DISCOUNT ? -merit : merit);
        return new Levers(List.copyOf(changed));
    }

    /** Whoever makes more of them makes poorer ones. */
    Levers diluted(double logits) {
        List<Double> changed = new ArrayList<>(values);
        changed.set(1, conversion(0) - logits);
        return new Levers(List.copyOf(changed));
    }

    /** Merits as values, or values as merits. */
    List<Double> turned() {
        return IntStream.range(0, NAMES.size()).mapToObj(this::merit).toList();
    }
}

package org.coxswain.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How one person truly differs from the average, per lever, net of territory. */
record Levers(Stages stages, List<Double> values) {

    static final int CREATE = 0;
    private static final int DISCOUNT_FROM_END = 2;

    static List<String> names(Stages stages) {
        return Stream.of(
                        Stream.of("create"),
                        IntStream.range(0, stages.open()).mapToObj(stages::lever),
                        Stream.of("size", "discount", "cycle"))
                .flatMap(names -> names)
                .toList();
    }

    /** Somebody like everybody. */
    Levers average() {
        return new Levers(stages, values.stream().map(value -> 0.0).toList());
    }

    double create() {
        return values.get(CREATE);
    }

    double conversion(int stage) {
        return values.get(1 + stage);
    }

    double size() {
        return values.get(discountAt() - 1);
    }

    double discount() {
        return values.get(discountAt());
    }

    double tempo() {
        return values.getLast();
    }

    /** The value turned so that more is better. */
    double merit(int lever) {
        return lever == discountAt() ? -values.get(lever) : values.get(lever);
    }

    Levers withMerit(int lever, double merit) {
        List<Double> changed = new ArrayList<>(values);
        changed.set(lever, lever == discountAt() ? -merit : merit);
        return new Levers(stages, List.copyOf(changed));
    }

    /** Whoever makes more of them makes poorer ones. */
    Levers diluted(double logits) {
        List<Double> changed = new ArrayList<>(values);
        changed.set(1, conversion(0) - logits);
        return new Levers(stages, List.copyOf(changed));
    }

    private int discountAt() {
        return values.size() - DISCOUNT_FROM_END;
    }

    /** Merits as values, or values as merits. */
    Levers turned() {
        return new Levers(
                stages, IntStream.range(0, values.size()).mapToObj(this::merit).toList());
    }
}

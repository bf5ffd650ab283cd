package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A waterfall: amounts that add up from a start to an end, each drawn where the one before it stopped. */
public record Steps(String words, List<Step> steps) {

    /** kind is a CSS class: total, plus, minus, theirs, luck. */
    public record Step(String label, String amount, String kind, String zero, String x, String width) {}

    /** One amount to be added; a total is drawn from zero instead. */
    record Part(String label, BigDecimal amount, String kind) {

        boolean total() {
            return kind.equals("total");
        }
    }

    static Steps of(String words, List<Part> parts, Figures figures) {
        var scale = Scale.around(levels(parts));
        var steps = new ArrayList<Step>();
        var level = 0.0;
        for (var part : parts) {
            var start = part.total() ? 0 : level;
            level = start + part.amount().doubleValue();
            var amount = steps.isEmpty() || part.total() ? figures.money(part.amount()) : figures.gain(part.amount());
            steps.add(new Step(
                    part.label(),
                    amount,
                    part.kind(),
                    scale.at(0),
                    scale.at(Math.min(start, level)),
                    scale.width(start, level)));
        }
        return new Steps(words, List.copyOf(steps));
    }

    private static double[] levels(List<Part> parts) {
        var levels = new double[parts.size()];
        var level = 0.0;
        for (int at = 0; at < levels.length; at++) {
            level = (parts.get(at).total() ? 0 : level) + parts.get(at).amount().doubleValue();
            levels[at] = level;
        }
        return levels;
    }
}

package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small run of bars, oldest first, drawn in a box of 100 by 20. */
public record Spark(String words, List<Column> columns) {

    public record Column(String x, String y, String width, String height) {}

    private static final double HEIGHT = 20;

    static Spark of(String words, List<BigDecimal> values) {
        var most = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        var columns = new ArrayList<Column>();
        var pace = 100.0 / Math.max(1, values.size());
        for (int at = 0; at < values.size(); at++) {
            var share = most <= 0 ? 0 : Math.max(0, values.get(at).doubleValue()) / most;
            var height = Math.max(0.8, share * HEIGHT);
            columns.add(new Column(text(at * pace), text(HEIGHT - height), text(pace * 0.72), text(height)));
        }
        return new Spark(words, List.copyOf(columns));
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}

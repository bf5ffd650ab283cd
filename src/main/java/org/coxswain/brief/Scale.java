package org.coxswain.brief;

import java.util.Locale;

/** Where a figure stands on a picture's width, as SVG percentages, so that pictures stretch without distortion. */
record Scale(double from, double to) {

    /** A scale that holds zero and everything given, with a little air on both sides. */
    static Scale around(double... figures) {
        var low = 0.0;
        var high = 0.0;
        for (var figure : figures) {
            low = Math.min(low, figure);
            high = Math.max(high, figure);
        }
        var air = Math.max(1e-9, high - low) * 0.03;
        return new Scale(low < 0 ? low - air : low, high + air);
    }

    String at(double figure) {
        return percent((Math.clamp(figure, from, to) - from) / (to - from));
    }

    String width(double one, double other) {
        return percent((Math.clamp(Math.max(one, other), from, to) - Math.clamp(Math.min(one, other), from, to))
                / (to - from));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }
}

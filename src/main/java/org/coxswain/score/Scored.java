package org.coxswain.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * @param people judged, over all organisations
 * @param best how often the first advice was the best lever, against how likely it was said to be
 * @param below how often somebody truly was below average, against how likely it was said to be
 */
public record Scored(
        String preset,
        int organisations,
        int people,
        List<Row> rows,
        Advice advice,
        Calibration best,
        Calibration below) {

    /**
     * What comes of saying nothing where little can be won.
     *
     * @param advised share of the people who get a focus
     * @param captured share of what they could gain that their focus captures
     * @param claimed gain said for the first lever of everybody, over the true one
     */
    public record Advice(double advised, double captured, double claimed) {}

    /** Share of the achievable gain that the advice captures, and how often the first advice is the very best. */
    public record Row(String adviser, double first, double firstTwo, double hits) {}

    /** What was said against what happened, in tenths. */
    public record Calibration(List<Bin> bins) {

        public record Bin(double said, double happened, int n) {}

        /** Mean distance between the two, weighted by cases. */
        public double error() {
            double off = 0;
            int n = 0;
            for (Bin bin : bins) {
                off += bin.n() * Math.abs(bin.said() - bin.happened());
                n += bin.n();
            }
            return n == 0 ? 0 : off / n;
        }
    }

    public Row row(String adviser) {
        return rows.stream()
                .filter(row -> row.adviser().equals(adviser))
                .findFirst()
                .orElseThrow();
    }

    /** As a table for the terminal. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("%d organisations '%s', %d people: share of the achievable gain captured by the advice"
                .formatted(organisations, preset, people));
        lines.add("");
        lines.add("%-46s %7s %10s %10s".formatted("", "first", "first two", "best named"));
        rows.forEach(row -> lines.add(String.format(
                Locale.ROOT, "%-46s %7.2f %10.2f %10.2f", row.adviser(), row.first(), row.firstTwo(), row.hits())));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%.0f %% get a focus, which captures %.2f of what they could gain; gains said are %.2f times the true"
                        + " ones",
                100 * advice.advised(),
                advice.captured(),
                advice.claimed()));
        lines.add(line("chance that the first advice is the best", best));
        lines.add(line("chance of being below average", below));
        return String.join("\n", lines) + "\n";
    }

    private static String line(String what, Calibration calibration) {
        StringBuilder line = new StringBuilder(
                String.format(Locale.ROOT, "%s: said -> was (off by %.3f)", what, calibration.error()));
        calibration
                .bins()
                .forEach(bin -> line.append(
                        String.format(Locale.ROOT, "%n    %.2f -> %.2f  of %d", bin.said(), bin.happened(), bin.n())));
        return line.toString();
    }
}

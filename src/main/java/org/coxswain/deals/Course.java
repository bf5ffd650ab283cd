package org.coxswain.deals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coxswain.brief.Words;
import org.coxswain.insight.DealFiles.DealFile;
import org.coxswain.insight.Step;

/** The way of a deal through the stages: a stretch each, as long as it stayed there. */
public record Course(List<Stretch> stretches) {

    private static final double WHOLE = 100;

    /** In a stage, with the days there in words and its place on the line in percent. */
    public record Stretch(String stage, String days, String since, String x, String width, boolean last) {}

    private record Stay(String stage, LocalDate from, LocalDate to) {

        long days() {
            return ChronoUnit.DAYS.between(from, to);
        }
    }

    static Course of(DealFile file) {
        var stays = stays(file.steps(), end(file));
        if (stays.isEmpty()) {
            return new Course(List.of());
        }
        var start = stays.getFirst().from();
        double span = Math.max(1, ChronoUnit.DAYS.between(start, stays.getLast().to()));
        return new Course(stays.stream()
                .map(stay -> new Stretch(
                        Words.name(stay.stage()),
                        file.figures().many(stay.days(), "day"),
                        file.figures().day(stay.from()),
                        percent(ChronoUnit.DAYS.between(start, stay.from()) / span),
                        percent(stay.days() / span),
                        stay == stays.getLast()))
                .toList());
    }

    private static LocalDate end(DealFile file) {
        return file.closedOn().orElse(file.days().asOf());
    }

    private static List<Stay> stays(List<Step> steps, LocalDate end) {
        var stays = new ArrayList<Stay>();
        String here = null;
        for (var step : steps) {
            if (step.stage() != null && !step.stage().equals(here)) {
                close(stays, step.day());
                here = step.stage();
                stays.add(new Stay(here, step.day(), step.day().isAfter(end) ? step.day() : end));
            }
        }
        return stays;
    }

    private static void close(List<Stay> stays, LocalDate day) {
        if (!stays.isEmpty()) {
            var last = stays.removeLast();
            stays.add(new Stay(last.stage(), last.from(), day));
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", WHOLE * share);
    }
}

package org.coxswain.deals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coxswain.insight.DealFiles.DealFile;
import org.coxswain.insight.Step;
import org.jspecify.annotations.Nullable;

/** A day on which the amount or the expected day became another. */
public record Change(String day, String sentence) {

    /** The latest first. */
    static List<Change> of(DealFile file) {
        var changes = new ArrayList<Change>();
        BigDecimal amount = null;
        LocalDate expected = null;
        for (var step : file.steps()) {
            amount(file, step, amount).ifPresent(said -> changes.addFirst(on(file, step, said)));
            expected(file, step, expected).ifPresent(said -> changes.addFirst(on(file, step, said)));
            amount = step.amount() == null ? amount : step.amount();
            expected = step.expected() == null ? expected : step.expected();
        }
        return changes;
    }

    private static Change on(DealFile file, Step step, String sentence) {
        return new Change(file.figures().day(step.day()), sentence);
    }

    private static Optional<String> amount(DealFile file, Step step, @Nullable BigDecimal before) {
        var now = step.amount();
        if (before == null || now == null || now.compareTo(before) == 0) {
            return Optional.empty();
        }
        return Optional.of("Amount %s from %s to %s."
                .formatted(
                        now.compareTo(before) > 0 ? "raised" : "lowered",
                        file.figures().money(before),
                        file.figures().money(now)));
    }

    private static Optional<String> expected(DealFile file, Step step, @Nullable LocalDate before) {
        var now = step.expected();
        if (before == null || now == null || now.equals(before)) {
            return Optional.empty();
        }
        return Optional.of("Expected day moved %s, from %s to %s."
                .formatted(
                        now.isAfter(before) ? "out" : "in",
                        file.figures().day(before),
                        file.figures().day(now)));
    }
}

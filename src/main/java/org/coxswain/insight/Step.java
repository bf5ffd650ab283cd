package org.coxswain.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the record of a deal said from a day on; whatever it did not say is absent. */
public record Step(
        LocalDate day,
        @Nullable String stage,
        @Nullable BigDecimal amount,
        @Nullable LocalDate expected) {

    private static final int PARTS = 4;

    /** As they are kept: day:stage:amount:expected, days since 1970 and stages by number. */
    static List<Step> read(String steps, Map<String, String> stages) {
        return Arrays.stream(steps.split(" "))
                .filter(step -> !step.isEmpty())
                .map(step -> of(step.split(":", PARTS), stages))
                .toList();
    }

    private static Step of(String[] parts, Map<String, String> stages) {
        return new Step(
                day(parts[0]),
                stages.get(parts[1]),
                parts[2].isEmpty() ? null : new BigDecimal(parts[2]),
                parts[3].isEmpty() ? null : day(parts[3]));
    }

    private static LocalDate day(String days) {
        return LocalDate.ofEpochDay(Long.parseLong(days));
    }
}

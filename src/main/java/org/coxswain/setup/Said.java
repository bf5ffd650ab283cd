package org.coxswain.setup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something an organisation said about itself. */
public sealed interface Said {

    /** What it is called. */
    record Name(String name) implements Said {}

    /** The first day of its year, as month and day: {@code 02-01}. */
    record Calendar(String yearStart) implements Said {}

    /** What amounts are told in, and what one unit of others is worth in it, from a day on or always. */
    record Currency(String base, List<Rate> rates) implements Said {}

    record Rate(String currency, @Nullable LocalDate since, BigDecimal rate) {}

    /** Its stages, in the order of those that are open; an outcome is there where it is another than the files say. */
    record Stages(List<Stage> stages) implements Said {}

    record Stage(
            String stage,
            @Nullable String outcome,
            @Nullable Integer staleAfterDays,
            @Nullable Double probability) {}

    /** What two people share who are compared, and the roles that are compared with nobody. */
    record Comparison(List<String> peers, List<String> apart) implements Said {}

    /** For how many months a new person is judged by the ramp, by role; a role that is not named learns it from the data. */
    record Ramp(List<Months> months) implements Said {}

    record Months(String role, int months) {}
}

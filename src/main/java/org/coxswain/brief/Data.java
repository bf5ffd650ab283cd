package org.coxswain.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read, what could not be used, what was put right, and what is missing.
 *
 * @param rejectedCount rows that could not be used, and cells
 * @param unusableCells how many of them are cells
 */
public record Data(
        int opportunities,
        int won,
        int lost,
        int open,
        int people,
        int stageChanges,
        int activities,
        int quotas,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Rejected> rejected,
        int rejectedCount,
        int unusableCells,
        List<Repair> repairs,
        List<Missing> missing,
        List<Source> sources,
        List<String> asOfToday,
        List<Flaw> quality) {

    /** What could not be used: a whole row, or only a cell of a row that was {@code kept} with that value unknown. */
    public record Rejected(
            String file,
            @Nullable Long line,
            @Nullable String column,
            @Nullable String value,
            String reason,
            boolean kept) {}

    public record Repair(String kind, int count, @Nullable String example) {}

    /**
     * A way in which the records are kept that costs certainty: {@code count} of {@code of} deals or changes have it.
     *
     * @param widens the ranges that rest on what is missing are so many times as wide as they would be; none where no
     *     range rests on it
     * @param people whose records they are, where that helps to make keeping them easier; never a reproach
     */
    public record Flaw(
            String flaw,
            int count,
            int of,
            String cost,
            @Nullable Double widens,
            List<Kept> people) {}

    /** Changes of one person that have a flaw, of all that person's. */
    public record Kept(String id, int count, int of) {}

    /** A table that was not given and what it would add. */
    public record Missing(String table, String adds) {}

    /** A file, the table it was recognised as and the CRM its headers speak of. */
    public record Source(
            String file, String table, @Nullable String family, int rows) {}
}

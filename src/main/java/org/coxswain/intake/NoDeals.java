package org.coxswain.intake;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Says why there are no opportunities among what was read, and what would help most. */
record NoDeals(IntakeRequest request, List<Source> found, Findings findings) {

    /** Where a table of opportunities was found, but nothing in it counts. */
    static Refusal left(Duck duck, Sources sources) throws SQLException {
        var first = sources.of(Table.OPPORTUNITIES).iterator().next().source().name();
        boolean rows = duck.count("select count(*) from " + Table.OPPORTUNITIES.staged()) > 0;
        return new Refusal(
                rows
                        ? "None of the opportunities in %s can be used: every one is deleted in the CRM or was rejected."
                                .formatted(first)
                        : "%s has a header but no rows; export it again with its opportunities.".formatted(first));
    }

    Refusal refusal() {
        var what = request.inputs().size() == 1 ? request.name(request.inputs().getFirst()) : "The input";
        if (found.isEmpty()) return new Refusal("%s holds no files; put the CRM's export there.".formatted(what));
        if (found.size() == 1
                && findings.ignored().size() == 1
                && findings.guesses().isEmpty()) {
            var only = findings.ignored().getFirst();
            return new Refusal("%s cannot be used: %s; export the opportunities as CSV, XLSX, JSON or Parquet."
                    .formatted(only.file(), only.reason()));
        }
        return new Refusal(
                "%s holds no table of opportunities (%s); one needs a header with an id, a stage or outcome, and a date of creation or closing%s."
                        .formatted(what, seen(), help()));
    }

    private String seen() {
        var reasons = findings.ignored().stream()
                .limit(3)
                .map(file -> file.file() + ": " + file.reason())
                .collect(Collectors.joining("; "));
        int more = findings.ignored().size() - 3;
        if (reasons.isEmpty()) return "%d files were recognised as other tables".formatted(found.size());
        return more > 0 ? reasons + "; and %d more files".formatted(more) : reasons;
    }

    private String help() {
        if (findings.guesses().isEmpty()) return ", or a mapping file that says which columns these are";
        var guess = findings.guesses().getFirst();
        return "; perhaps '%s' in %s is %s: write into a mapping file %s"
                .formatted(guess.header(), guess.file(), guess.column(), guess.how());
    }
}

package org.coxswain.simulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An opportunity with everything that was ever recorded about it, oldest first. */
record Opportunity(
        Card card,
        List<Revision> revisions,
        List<Step> steps,
        List<Activity> activities,
        @Nullable String lostReason) {

    /** What does not change. */
    record Card(
            String id,
            String name,
            String accountId,
            String product,
            Segment segment,
            String territory,
            String source,
            BigDecimal listAmount) {}

    /** A row of stage_changes.csv: values after the change, and whether the deal was beyond saving. */
    record Revision(
            Instant at, String stage, BigDecimal amount, LocalDate expectedClose, String ownerId, boolean doomed) {}

    record Step(Instant at, String text, LocalDate on) {}

    record Activity(String personId, String kind, Instant at, int minutes, String direction, String outcome) {}

    Revision last() {
        return revisions.getLast();
    }

    String outcome() {
        return Stages.outcome(last().stage());
    }

    boolean open() {
        return outcome().equals("open");
    }

    /** The same opportunity as it stood in the evening of the day; empty when nobody had entered it yet. */
    Optional<Opportunity> asOf(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        var known = revisions.stream().filter(one -> one.at().isBefore(end)).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        boolean lost = known.getLast().stage().equals(Stages.LOST);
        return Optional.of(new Opportunity(
                card,
                known,
                steps.stream().filter(one -> one.at().isBefore(end)).toList(),
                activities.stream().filter(one -> one.at().isBefore(end)).toList(),
                lost ? lostReason : null));
    }
}

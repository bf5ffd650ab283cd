package org.coxswain.diagnosis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person who sells, and what their record holds. */
record Seller(
        String personId,
        String role,
        String segment,
        String team,
        String territory,
        @Nullable LocalDate hiredOn,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate firstOn,
        int created,
        int won,
        BigDecimal wonAmount,
        @Nullable BigDecimal quota) {

    private static final int FEWEST_CREATED = 5;

    /** Since when they can be held to account: hired, or else first seen. */
    LocalDate since(LocalDate otherwise) {
        LocalDate known = hiredOn != null ? hiredOn : firstOn;
        return known == null || known.isBefore(otherwise) ? otherwise : known;
    }

    boolean hasEvidence() {
        return created >= FEWEST_CREATED;
    }

    String whyNotJudged() {
        return created == 0
                ? "No opportunities of their own in this time, so there is nothing to judge"
                : "Only %d opportunities in this time; %d are needed".formatted(created, FEWEST_CREATED);
    }

    String peers(List<String> alike) {
        return alike.stream()
                .map(trait -> switch (trait) {
                    case "role" -> role;
                    case "segment" -> segment;
                    case "team" -> team;
                    case "territory" -> territory;
                    default ->
                        throw new IllegalArgumentException(
                                "peers can be told by role, segment, team and territory, not by '" + trait + "'");
                })
                .collect(Collectors.joining("\n"));
    }
}

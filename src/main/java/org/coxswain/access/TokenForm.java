package org.coxswain.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A token as it was asked for. */
public record TokenForm(
        @Nullable String name,
        @Nullable Set<Purpose> purposes,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate lastDay) {

    private static final int LONGEST_NAME = 100;

    static final TokenForm EMPTY = new TokenForm("", Set.of(), null);

    public String words() {
        return Words.given(name).strip();
    }

    public Set<Purpose> chosen() {
        return purposes == null ? Set.of() : purposes;
    }

    /** Why there can be no such token; empty where there can. */
    String complaint(Viewer viewer, LocalDate today) {
        if (words().isEmpty() || words().length() > LONGEST_NAME || words().indexOf('\0') >= 0) {
            return "A token needs a name, of at most %d characters: which program is to use it?"
                    .formatted(LONGEST_NAME);
        }
        if (chosen().isEmpty()) {
            return "Say what the token is for: one thing at least.";
        }
        if (!chosen().stream().allMatch(purpose -> purpose.isFor(viewer))) {
            return "Tokens for imports are for operations and administrators, those for metrics for administrators.";
        }
        return lastDay != null && lastDay.isBefore(today) ? "The last day is past already." : "";
    }
}

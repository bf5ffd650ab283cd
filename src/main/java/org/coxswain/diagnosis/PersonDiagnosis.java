package org.coxswain.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands out in one person's year.
 *
 * @param focus the one or two levers to work on, the first of them the better
 */
public record PersonDiagnosis(
        String personId,
        @Nullable Gap gap,
        List<LeverFinding> levers,
        List<LeverFinding> focus,
        @Nullable String noFocusReason) {

    static PersonDiagnosis silent(String personId, String reason) {
        return new PersonDiagnosis(personId, null, List.of(), List.of(), reason);
    }
}

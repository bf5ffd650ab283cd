package org.coxswain.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of a stage; what it leaves out is as the files say.
 *
 * @param position its place among the open ones
 * @param outcome  where it is another than the files say: the deals in the stage follow
 */
public record SaidStage(
        String stage,
        @Nullable Integer position,
        @Nullable String outcome,
        @Nullable Integer staleAfterDays,
        @Nullable Double probability) {

    /** A question takes no absent values: -1 and nothing stand for them. */
    Map<String, Object> values() {
        return Map.of(
                "stage",
                stage,
                "position",
                position == null ? -1 : position,
                "outcome",
                outcome == null ? "" : outcome,
                "staleAfterDays",
                staleAfterDays == null ? -1 : staleAfterDays,
                "probability",
                probability == null ? -1.0 : probability);
    }
}

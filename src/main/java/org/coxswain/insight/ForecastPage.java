package org.coxswain.insight;

import org.jspecify.annotations.Nullable;

/**
 * A team's forecast, and how it has done.
 *
 * @param proof not there as long as it is worked on
 */
public record ForecastPage(
        TeamView<Parts.Forecast> view, @Nullable Proof proof, String proofHref) {

    /** What the way to the proof says. */
    public String proofWords() {
        if (view.standing().past() != null) {
            return "The proof is worked out for the last day in the imports only, and looks at the year before it.";
        }
        return proof == null
                ? "How this forecast would have done on your own past is being worked out; it is here in some minutes."
                : proof.page() == null ? proof.why() : proof.page().sentence();
    }

    public boolean isProved() {
        return proof != null && proof.page() != null;
    }
}

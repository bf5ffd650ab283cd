package org.coxswain.pipeline;

import java.math.BigDecimal;

/** What one scope created and closed in a fiscal quarter. */
public record QuarterTally(
        String scope, String id, String label, int created, int won, int lost, BigDecimal wonAmount) {

    public Scope inScope() {
        return Scope.of(scope);
    }
}

package org.coxswain.brief;

/** How a stage stands: what it holds beside what a steady flow would hold and what the next period needs. */
record StageStanding(Brief.StageBalance stage, Figures figures) {

    enum Weight {
        THIN,
        FINE,
        FULL,
        UNKNOWN
    }

    Weight weight() {
        Double low = stage.low();
        Double high = stage.high();
        if (low == null || high == null || high == 0) {
            return Weight.UNKNOWN;
        }
        if (stage.count() < low * wanting()) {
            return Weight.THIN;
        }
        return stage.count() > high * wanting() && stage.count() > high ? Weight.FULL : Weight.FINE;
    }

    boolean odd() {
        return switch (weight()) {
            case THIN, FULL -> true;
            case FINE, UNKNOWN -> false;
        };
    }

    String phrase() {
        double aim = aim();
        var thin = weight() == Weight.THIN;
        var yardstick = thin && needed() ? "what the next period needs" : "what a steady flow would hold";
        double beside = thin ? aim : expected();
        return "%s is %s: %s, %s %s %s (%s)"
                .formatted(
                        Words.name(stage.stage()),
                        thin ? "thin" : "full",
                        figures.many(stage.count(), "deal"),
                        beside == 0 ? "" : figures.share(Math.abs(1 - stage.count() / beside)),
                        thin ? "under" : "over",
                        yardstick,
                        figures.decimal(Math.rint(beside)));
    }

    private boolean needed() {
        return stage.neededCount() != null && stage.neededCount() > expected();
    }

    private double expected() {
        return stage.expectedCount() == null ? 0 : stage.expectedCount();
    }

    private double aim() {
        return stage.neededCount() == null ? expected() : Math.max(stage.neededCount(), expected());
    }

    /** How many times the steady flow the next period asks for, at least once. */
    private double wanting() {
        return expected() == 0 ? 1 : aim() / expected();
    }
}

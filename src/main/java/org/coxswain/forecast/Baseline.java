package org.coxswain.forecast;

/** Ways to forecast a period that need no model: what everybody uses today. */
public enum Baseline {
    /** As much as the period before. */
    LAST_PERIOD("lastPeriod"),

    /** What is closed, and the daily pace of the last thirteen weeks for the days that are left. */
    RUN_RATE("runRate"),

    /** What is closed, and what the same rest of the last four quarters brought on average. */
    REST_OF_PERIOD("restOfPeriod"),

    /** What is closed, and each open deal due in the period times the chance of its stage. */
    STAGE_WEIGHTED("stageWeighted"),

    /** What is closed, and the open pipeline times the share of it that the same rest of past quarters won. */
    PIPELINE_RATIO("pipelineRatio");

    private final String key;

    Baseline(String key) {
        this.key = key;
    }

    /** Its name in the JSON. */
    public String key() {
        return key;
    }
}

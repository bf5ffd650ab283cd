package org.coxswain.backtest;

import java.util.Locale;
import org.coxswain.forecast.Baseline;

/** Everybody who tells a forecast in a back-test, in the order they are shown in. */
enum Member {
    COXSWAIN(
            "coxswain", "Coxswain", "Coxswain", "The forecast of the brief, with its range, its deals and its people."),
    LAST_PERIOD(
            Baseline.LAST_PERIOD.key(),
            "Last quarter again",
            "Last quarter",
            "What the whole quarter before brought, whatever has happened since."),
    RUN_RATE(
            Baseline.RUN_RATE.key(),
            "Closed plus run rate",
            "Run rate",
            "Closed so far, plus the daily pace of the last 13 weeks for the days that are left."),
    REST_OF_PERIOD(
            Baseline.REST_OF_PERIOD.key(),
            "Closed plus usual rest",
            "Usual rest",
            "Closed so far, plus what the same rest of the last four quarters brought on average; the run rate where fewer quarters are on record."),
    STAGE_WEIGHTED(
            Baseline.STAGE_WEIGHTED.key(),
            "Stage-weighted pipeline",
            "Stage weighted",
            "Closed so far, plus each open deal due in the quarter times the chance of its stage."),
    PIPELINE_RATIO(
            Baseline.PIPELINE_RATIO.key(),
            "Pipeline times usual yield",
            "Pipeline yield",
            "Closed so far, plus the open pipeline times the share of it that the same rest of past quarters won.");

    private final String key;
    private final String label;
    private final String shortLabel;
    private final String definition;

    Member(String key, String label, String shortLabel, String definition) {
        this.key = key;
        this.label = label;
        this.shortLabel = shortLabel;
        this.definition = definition;
    }

    /** Its name in the JSON. */
    String key() {
        return key;
    }

    String label() {
        return label;
    }

    String shortLabel() {
        return shortLabel;
    }

    String definition() {
        return definition;
    }

    /** In the middle of a sentence. */
    String spoken() {
        return this == COXSWAIN ? label : label.toLowerCase(Locale.ROOT);
    }
}

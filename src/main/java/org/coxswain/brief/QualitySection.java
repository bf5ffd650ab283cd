package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coxswain.facts.Counts;
import org.coxswain.pipeline.Hygiene;

/** How far to trust the records: each habit of keeping them, how much it concerns, and what it costs in certainty. */
record QualitySection(Hygiene hygiene, Counts counts) {

    private static final double HABIT = .3;
    private static final double RARE = .02;
    private static final int MOST_PEOPLE = 10;

    /** The flaws worth knowing of; those that concern most first. */
    List<Data.Flaw> flaws() {
        var flaws = new ArrayList<Data.Flaw>();
        if (!hygiene.batches().isEmpty()) {
            flaws.add(new Data.Flaw(
                    "batch_edits",
                    Math.toIntExact(hygiene.edits()),
                    Math.toIntExact(hygiene.changes()),
                    cost("batch_edits"),
                    widens("batch_edits").orElse(null),
                    hygiene.batches().stream()
                            .limit(MOST_PEOPLE)
                            .map(batch -> new Data.Kept(batch.personId(), batch.edits(), batch.allEdits()))
                            .toList()));
        }
        hygiene.flaws().stream()
                .filter(this::telling)
                .map(flaw -> new Data.Flaw(
                        flaw.flaw(),
                        flaw.deals(),
                        flaw.seen(),
                        cost(flaw.flaw()),
                        widens(flaw.flaw()).orElse(null),
                        List.of()))
                .forEach(flaws::add);
        return List.copyOf(flaws);
    }

    /** A next step missing says something only where next steps are kept; month ends are the last day of many by chance. */
    private boolean telling(Hygiene.Flaw flaw) {
        double share = flaw.seen() == 0 ? 0 : flaw.deals() / (double) flaw.seen();
        return switch (flaw.flaw()) {
            case "no_next_step" -> share > 0 && counts.nextSteps() > HABIT * counts.open();
            case "parked_close" -> share > 2 / 30.0;
            case "skipped_stage", "handed_over", "no_amount" -> share > RARE;
            case "undated_move" -> false;
            default -> flaw.deals() > 0;
        };
    }

    /**
     * What is known of a time or a value is worth as much as the moves or deals that tell it, so its range is one over the
     * root of the share that is left. What is told of a person is pulled to the peers and widens by less.
     */
    private Optional<Double> widening(String missing) {
        return hygiene.flaws().stream()
                .filter(one -> one.flaw().equals(missing) && one.deals() > 0 && one.deals() < one.seen())
                .map(one -> Math.sqrt(one.seen() / (double) (one.seen() - one.deals())))
                .findFirst();
    }

    /** The flaw that takes the time or the value away, where one does. */
    private Optional<Double> widens(String flaw) {
        return switch (flaw) {
            case "batch_edits" -> widening("undated_move");
            case "skipped_stage", "no_amount" -> widening(flaw);
            default -> Optional.empty();
        };
    }

    private static String cost(String flaw) {
        return switch (flaw) {
            case "batch_edits" ->
                "Entered in one sitting, so their day is that of the tidying: conversion counts them, days in a stage"
                        + " leave them out, and chances take the middle of the days that are possible.";
            case "parked_close" ->
                "A closing day on the last day of a month is a placeholder: flow and coverage are sure to the month or"
                        + " quarter, not to the day.";
            case "past_close" ->
                "Their closing day is gone, so coverage and flow of the period count them wrongly; the forecast does"
                        + " not use that day.";
            case "never_changes" ->
                "Nothing was recorded on them for 60 days: they may be closed in truth, and make stages look full.";
            case "no_next_step" ->
                "Nobody outside can tell whether they move; their chance stands on stage, age and activity alone.";
            case "handed_over" ->
                "What happened before counts for the owner of that time; each person’s figures stand on fewer deals.";
            case "skipped_stage" ->
                "A skipped stage counts as passed and tells nothing of its time: conversion there is sure, duration"
                        + " stands on fewer deals.";
            case "no_amount" ->
                "Won, and nobody can tell for how much: sums are too low by them, and value stands on fewer deals.";
            default -> "";
        };
    }
}

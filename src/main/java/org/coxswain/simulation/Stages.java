package org.coxswain.simulation;

import java.util.List;
import java.util.stream.Stream;

/** A sales process: its open stages, the two ends, and how each kind of customer moves through. */
enum Stages {
    FOUR(
            List.of(
                    new Row("Qualification", "1", "open", "0.10", "28", "Pipeline"),
                    new Row("Discovery", "2", "open", "0.25", "28", "Pipeline"),
                    new Row("Proposal", "3", "open", "0.50", "35", "Best Case"),
                    new Row("Negotiation", "4", "open", "0.75", "28", "Commit")),
            new Way(List.of(.55, .50, .45, .50), List.of(.55, .65, .65, .70)),
            new Way(List.of(.32, .28, .26, .28), List.of(.50, .60, .60, .60))),
    /** As many are won as with four and it takes little longer, in smaller steps. */
    SIX(
            List.of(
                    new Row("Qualification", "1", "open", "0.10", "28", "Pipeline"),
                    new Row("Discovery", "2", "open", "0.20", "28", "Pipeline"),
                    new Row("Demonstration", "3", "open", "0.30", "28", "Pipeline"),
                    new Row("Evaluation", "4", "open", "0.45", "28", "Best Case"),
                    new Row("Proposal", "5", "open", "0.60", "28", "Best Case"),
                    new Row("Negotiation", "6", "open", "0.80", "21", "Commit")),
            new Way(List.of(.95, .90, .85, .75, .75, .85), List.of(.65, .72, .75, .75, .77, .80)),
            new Way(List.of(.50, .46, .44, .40, .40, .44), List.of(.60, .68, .72, .70, .72, .73)));

    static final String WON = "Closed Won";
    static final String LOST = "Closed Lost";

    /** A row of stages.csv. */
    record Row(
            String stage,
            String position,
            String outcome,
            String probability,
            String staleAfterDays,
            String category) {}

    /**
     * Per stage.
     *
     * @param rates weekly hazard rate of advancing
     * @param live share of entries that can advance at all
     */
    record Way(List<Double> rates, List<Double> live) {}

    private final List<Row> steps;
    private final List<Row> rows;
    private final Way small;
    private final Way large;

    Stages(List<Row> steps, Way small, Way large) {
        this.steps = steps;
        this.rows = Stream.concat(steps.stream(), ends()).toList();
        this.small = small;
        this.large = large;
    }

    /** How many are open. */
    int open() {
        return steps.size();
    }

    boolean isLast(int stage) {
        return stage == open() - 1;
    }

    String name(int index) {
        return index < open() ? steps.get(index).stage() : WON;
    }

    String lever(int stage) {
        return "conversion:" + name(stage);
    }

    List<Row> rows() {
        return rows;
    }

    Row row(String stage) {
        return rows.stream()
                .filter(row -> row.stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    static String outcome(String stage) {
        return switch (stage) {
            case WON -> "won";
            case LOST -> "lost";
            default -> "open";
        };
    }

    private static Stream<Row> ends() {
        return Stream.of(
                new Row(WON, "", "won", "1.00", "", "Closed"), new Row(LOST, "", "lost", "0.00", "", "Omitted"));
    }

    double rate(Segment segment, int stage) {
        return way(segment).rates().get(stage);
    }

    double live(Segment segment, int stage) {
        return way(segment).live().get(stage);
    }

    /** Rates of the stages from this one on. */
    List<Double> ratesFrom(Segment segment, int stage) {
        return way(segment).rates().subList(stage, open());
    }

    private Way way(Segment segment) {
        return switch (segment) {
            case SMB -> small;
            case ENT -> large;
        };
    }
}

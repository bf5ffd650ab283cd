package org.coxswain.simulation;

import java.util.List;

/** The sales process: four open stages and two ends. */
final class Stages {

    record Row(
            String stage,
            String position,
            String outcome,
            String probability,
            String staleAfterDays,
            String category) {}

    static final int OPEN = 4;
    static final String WON = "Closed Won";
    static final String LOST = "Closed Lost";
    static final List<Row> ROWS = List.of(
            new Row("Qualification", "1", "open", "0.10", "28", "Pipeline"),
            new Row("Discovery", "2", "open", "0.25", "28", "Pipeline"),
            new Row("Proposal", "3", "open", "0.50", "35", "Best Case"),
            new Row("Negotiation", "4", "open", "0.75", "28", "Commit"),
            new Row(WON, "", "won", "1.00", "", "Closed"),
            new Row(LOST, "", "lost", "0.00", "", "Omitted"));

    private Stages() {}

    static String name(int index) {
        return ROWS.get(index).stage();
    }

    static Row row(String stage) {
        return ROWS.stream()
                .filter(row -> row.stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }
}

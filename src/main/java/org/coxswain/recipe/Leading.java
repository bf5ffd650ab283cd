package org.coxswain.recipe;

import java.util.function.ToDoubleFunction;

/** A figure of a quarter that might tell what the next one brings; on a scale on which chance is alike for large and small. */
public enum Leading {
    LATE_VALUE("lateValue", "Open amount in the later stages", row -> Math.sqrt(row.lateValue())),
    CREATED("created", "New opportunities", row -> Math.sqrt(row.created())),
    ADVANCES("advances", "Stages moved forward", row -> Math.sqrt(row.advances())),
    OPEN_VALUE("openValue", "Open amount", row -> Math.sqrt(row.openValue())),
    LATE_DEALS("lateDeals", "Deals in the later stages", row -> Math.sqrt(row.lateDeals())),
    OPEN_DEALS("openDeals", "Open deals", row -> Math.sqrt(row.openDeals())),
    FRESH_DEALS("freshDeals", "Deals that moved in the last four weeks", row -> Math.sqrt(row.freshDeals())),
    WON("won", "Deals won", row -> Math.sqrt(row.won())),
    WIN_RATE("winRate", "Win rate", row -> (row.won() + 1) / (row.closed() + 3.0)),
    ACTIVITIES("activities", "Activities", row -> Math.sqrt(row.activities())),
    MEETINGS("meetings", "Meetings and demos", row -> Math.sqrt(row.meetings()));

    private final String key;
    private final String label;
    private final ToDoubleFunction<PanelRow> value;

    Leading(String key, String label, ToDoubleFunction<PanelRow> value) {
        this.key = key;
        this.label = label;
        this.value = value;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    double of(PanelRow row) {
        return value.applyAsDouble(row);
    }
}

package org.coxswain.insight;

/** A brief that is kept: of everybody, where the id is empty, or of all below a manager; {@code own} is the viewer's. */
public record Team(String id, String key, String name, boolean own) {

    String title() {
        return id.isEmpty() ? name : "Team of " + name;
    }

    /** In a snapshot. */
    record At(Snapshot snapshot, String key) {}
}

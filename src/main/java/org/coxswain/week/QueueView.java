package org.coxswain.week;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queue as it is shown.
 *
 * @param team  as the page was asked for; may be empty
 * @param told  what was just done, with the way to undo it
 * @param note  what was checked
 * @param past  whether it is of a day on which nothing can be done any more
 */
public record QueueView(
        String team, @Nullable Marked told, List<Item> items, String note, List<Marked> lately, boolean past) {

    /** An act, and what was done about the same one before; that may be empty. */
    public record Item(Act act, String before) {}

    /** Something done or put off: which one, what it was, and what comes of it. */
    public record Marked(long id, String title, String sentence) {}

    public List<Later> laters() {
        return List.of(Later.values());
    }

    public String headline() {
        if (past) {
            return "What would have been advised";
        }
        return switch (items.size()) {
            case 0 -> "Nothing is left to do";
            case 1 -> "One thing to do";
            default -> "%s things to do".formatted(COUNT.get(items.size()));
        };
    }

    private static final List<String> COUNT = List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven");
}

package org.coxswain.web;

/** What to say when a page cannot be shown. */
public record Trouble(String title, String sentence) {

    static final Trouble FULL_DISK = new Trouble(
            "The disk is full",
            "What you did could not be kept, and nothing half-done was. Once whoever runs Coxswain has made room, do it"
                    + " again; what was kept before is there.");

    static Trouble of(int status) {
        return switch (status) {
            case 403 ->
                new Trouble(
                        "That is not open to you",
                        "Either your role does not allow it, or the page stood open so long that its form is stale;"
                                + " load it again and try once more.");
            case 404 ->
                new Trouble("There is nothing here", "The address leads nowhere, or to somebody out of your view.");
            case 413 ->
                new Trouble(
                        "That was too much", "What was sent is more than this address takes; nothing of it was kept.");
            case 400, 405, 415 -> new Trouble("That was not understood", "The request does not fit this address.");
            default ->
                new Trouble(
                        "Something went wrong here", "It was noted in the server's log. Nothing half-done was kept.");
        };
    }
}

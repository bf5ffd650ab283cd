package org.coxswain.setup;

import java.util.List;

/** The parts of set-up and how each stands. */
public record HubPage(String lead, String news, List<Row> said, List<Row> elsewhere, boolean mayDownload) {

    /** {@code tone} is good, warn or neutral; the word says the same. */
    public record Row(String title, String href, String tone, String word, String sentence) {}
}

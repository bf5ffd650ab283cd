package org.coxswain.setup;

import java.util.Arrays;
import java.util.Optional;

/** What can be said about an organisation, one page each. */
enum Part {
    NAME("name", "Name", Said.Name.class),
    CALENDAR("calendar", "Fiscal calendar", Said.Calendar.class),
    CURRENCY("currency", "Currencies and rates", Said.Currency.class),
    STAGES("stages", "Stages", Said.Stages.class),
    COMPARISON("comparison", "Who is compared with whom", Said.Comparison.class),
    RAMP("ramp", "Ramp of new people", Said.Ramp.class);

    private final String word;
    private final String title;
    private final Class<? extends Said> kind;

    Part(String word, String title, Class<? extends Said> kind) {
        this.word = word;
        this.title = title;
        this.kind = kind;
    }

    static Optional<Part> of(String word) {
        return Arrays.stream(values()).filter(part -> part.word.equals(word)).findFirst();
    }

    /** As the ledger and the address have it. */
    String word() {
        return word;
    }

    String title() {
        return title;
    }

    Class<? extends Said> kind() {
        return kind;
    }

    String href() {
        return "/set-up/" + word;
    }
}

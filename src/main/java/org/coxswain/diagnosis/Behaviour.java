package org.coxswain.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Something a salesperson may do in the first days of a stage; seen by the landmark, never after it. */
public enum Behaviour {
    CONTACTS("%d or more contacts in the first two weeks of a stage", true),
    PROMPT("first contact within three days of reaching a stage", true),
    STEADY("contact in both of the first two weeks of a stage", true),
    CALL("a call in the first two weeks of a stage", true),
    EMAIL("an e-mail in the first two weeks of a stage", true),
    MEETING("a meeting in the first two weeks of a stage", true),
    DEMO("a demo in the first two weeks of a stage", true),
    TASK("a next step noted as a task in the first two weeks of a stage", true),
    MINUTES("more than %d minutes together in the first two weeks of a stage", true),
    COLLEAGUE("a colleague brought in within the first two weeks of a stage", true),
    HANDED_OVER("the deal handed over in the first two weeks of a stage", false),
    RAISED("the amount raised in the first two weeks of a stage", false),
    MOVED_OUT("the closing day put off in the first two weeks of a stage", false),
    ROOM("a closing day that leaves the time won deals took", false),
    RETURNING("an account that had a deal before", false),
    SEVERAL("a second deal open with the same account", false);

    private final String words;
    private final boolean activity;

    Behaviour(String words, boolean activity) {
        this.words = words;
        this.activity = activity;
    }

    /** The name in the brief. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    int bit() {
        return 1 << ordinal();
    }

    boolean activity() {
        return activity;
    }

    /** What a plain count or its timing is made of: where one of these is the thing, the count only stands in for it. */
    List<Behaviour> parts() {
        return switch (this) {
            case CONTACTS, PROMPT, STEADY, MINUTES -> List.of(CALL, EMAIL, MEETING, DEMO, COLLEAGUE);
            case CALL,
                    EMAIL,
                    MEETING,
                    DEMO,
                    TASK,
                    COLLEAGUE,
                    HANDED_OVER,
                    RAISED,
                    MOVED_OUT,
                    ROOM,
                    RETURNING,
                    SEVERAL -> List.of();
        };
    }

    String words(Usual usual) {
        return words.formatted(this == MINUTES ? usual.minutes() : usual.contacts() + 1);
    }

    static Behaviour at(int place) {
        return Arrays.asList(values()).get(place);
    }

    /** The middle visit: how many are watched, of how many people, and what the middle one has. */
    record Usual(int visits, int people, int contacts, int minutes) {}
}

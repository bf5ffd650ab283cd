package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;

/** What a flag says on a badge, and the two questions a coach may ask: always questions, never orders. */
final class FlagWords {

    private static final List<String> ALWAYS = List.of(
            "Which problem of the customer’s does this solve, and who there feels it most?",
            "What could I get for you that would help here?",
            "Who there decides, and what does that person need to see?",
            "What happens to the customer if nothing changes this year?",
            "What would make you give this one up, and when will you know?",
            "Whom have you not met there yet who could say no?");

    private FlagWords() {}

    static Page.Badge badge(Flag flag) {
        return switch (flag) {
            case STUCK -> new Page.Badge("hourglass", "warn", "stuck");
            case PUSHED -> new Page.Badge("calendar", "warn", "pushed");
            case UNTOUCHED -> new Page.Badge("clock", "warn", "untouched");
            case NO_NEXT_STEP -> new Page.Badge("arrow-right", "plain", "no next step");
            case PAST_CLOSE -> new Page.Badge("alert-triangle", "warn", "past its closing day");
            case TAKEN_OVER -> new Page.Badge("hand-stop", "warn", "taken over");
            case DATA -> new Page.Badge("database", "plain", "check the data");
        };
    }

    /** Exactly two: from the deal's own flags first, then from those that always help, in turn. */
    static List<String> questions(List<Flag> flags, int turn) {
        var questions = new ArrayList<String>();
        flags.forEach(flag -> questions.add(question(flag)));
        questions.add(ALWAYS.get(2 * turn % ALWAYS.size()));
        questions.add(ALWAYS.get((2 * turn + 1) % ALWAYS.size()));
        return List.copyOf(questions.subList(0, 2));
    }

    private static String question(Flag flag) {
        return switch (flag) {
            case STUCK -> "What would have to be true for the customer to move on, and who there can make it true?";
            case PUSHED -> "What changed on the customer’s side each time the date moved?";
            case UNTOUCHED -> "When did the customer last tell you something new?";
            case NO_NEXT_STEP -> "What has the customer agreed to do next, and by when?";
            case PAST_CLOSE -> "Which day would the customer name for signing, and why that one?";
            case TAKEN_OVER -> "What do you need so that this deal is yours again, up to the signature?";
            case DATA -> "What does the record get wrong about this deal?";
        };
    }
}

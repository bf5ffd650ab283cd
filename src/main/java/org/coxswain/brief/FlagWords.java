package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;

/** What a flag says on a badge, and the two questions a coach may ask: always questions, never orders. */
final class FlagWords {

    private static final String PROBLEM =
            "Which problem of the customer’s does this solve, and who there feels it most?";
    private static final String HELP = "What could I get for you that would help here?";

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

    /** Exactly two, from the deal's own flags first. */
    static List<String> questions(List<Flag> flags) {
        var questions = new ArrayList<String>();
        flags.forEach(flag -> questions.add(question(flag)));
        questions.add(PROBLEM);
        questions.add(HELP);
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

package org.coxswain.brief;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text from the data made fit to stand in a sentence, and small English. */
public final class Words {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SENTENCE = 600;
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final char ISOLATE = '\u2068';
    private static final char END_ISOLATE = '\u2069';

    private Words() {}

    /** One line of at most sixty characters, without control or direction marks; right-to-left text is isolated. */
    public static String name(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "(no name)";
        }
        var shown = clean(text.strip(), LONGEST_NAME);
        return rightToLeft(shown) ? ISOLATE + shown + END_ISOLATE : shown;
    }

    /** Without control or direction marks, and cut where it is longer than a reader would follow. */
    static String clean(String text, int longest) {
        var shown = new StringBuilder();
        text.codePoints().limit(longest + 1L).map(Words::visible).forEach(shown::appendCodePoint);
        if (shown.codePointCount(0, shown.length()) > longest) {
            shown.setLength(shown.offsetByCodePoints(0, longest - 1));
            shown.append('…');
        }
        return shown.toString();
    }

    private static int visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> character == 0x200D ? character : ' ';
            default -> character;
        };
    }

    private static boolean rightToLeft(CharSequence text) {
        return text.codePoints().anyMatch(character -> switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }

    static String plural(String thing) {
        if (thing.equals("person")) {
            return "people";
        }
        var consonantY = thing.endsWith("y") && !thing.endsWith("ay") && !thing.endsWith("ey");
        return consonantY ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
    }

    /** Small numbers as words. */
    static String number(int number) {
        return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    }

    /** "Dana", "Dana and Ben", "Dana, Ben and Mia". */
    public static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    static String possessive(String name) {
        return name.endsWith("s") ? name + "’" : name + "’s";
    }

    public static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + text.substring(text.offsetByCodePoints(0, 1));
    }

    /** What the program itself says, in which a text from elsewhere may stand: longer than a name may be. */
    static String phrase(String text) {
        return clean(text.strip(), LONGEST_SENTENCE);
    }

    /** Ends a text from elsewhere as a sentence, so that sentences can follow each other. */
    static String sentence(String text) {
        var stripped = clean(text.strip(), LONGEST_SENTENCE).replace(" %", "%");
        return stripped.isEmpty() || ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + ".";
    }
}

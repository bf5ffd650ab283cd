package org.coxswain.brief;

import java.util.stream.Collectors;

/** Sets words into lines of at most ninety-six columns; nothing from the data can steer the terminal. */
final class Typesetter {

    private static final int WIDTH = 96;

    private final StringBuilder text = new StringBuilder();

    Typesetter heading(String words) {
        gap();
        var line = plain(words);
        text.append(line).append('\n').append("-".repeat(columns(line))).append('\n');
        return this;
    }

    Typesetter paragraph(String words) {
        return item("", words);
    }

    /** A paragraph that hangs from its mark, such as "1  ". */
    Typesetter item(String mark, String words) {
        var indent = " ".repeat(columns(mark));
        var line = new StringBuilder(mark);
        for (var word : plain(words).split(" +")) {
            if (columns(line) + columns(word) >= WIDTH && columns(line) > indent.length()) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        text.append(line.toString().stripTrailing()).append('\n');
        return this;
    }

    /** A marked paragraph with something short at the right edge of its line, or under it where both do not fit. */
    Typesetter both(String mark, String left, String right) {
        var room = WIDTH - columns(mark) - columns(left) - columns(right);
        if (right.isEmpty() || room < 2) {
            item(mark, left);
            return right.isEmpty() ? this : item(" ".repeat(Math.max(0, WIDTH - columns(right))), right);
        }
        text.append(mark)
                .append(plain(left))
                .append(" ".repeat(room))
                .append(right)
                .append('\n');
        return this;
    }

    Typesetter gap() {
        if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
        return this;
    }

    private static int columns(CharSequence words) {
        return words.toString().codePointCount(0, words.length());
    }

    private static String plain(String words) {
        return words.codePoints()
                .map(character -> Character.isISOControl(character) ? ' ' : character)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

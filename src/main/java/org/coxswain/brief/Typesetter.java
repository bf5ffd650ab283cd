package org.coxswain.brief;

/** Sets words into lines of at most ninety-six columns; nothing from the data can steer the terminal. */
public final class Typesetter {

    private static final int WIDTH = 96;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST = 2_000;

    private final StringBuilder text = new StringBuilder();

    public Typesetter heading(String words) {
        return gap().line(words).line("-".repeat(columns(words)));
    }

    public Typesetter paragraph(String words) {
        return item("", words);
    }

    /** A paragraph that hangs from its mark, such as "1  ". */
    public Typesetter item(String mark, String words) {
        var indent = " ".repeat(columns(mark));
        var line = new StringBuilder(mark);
        for (var word : Words.clean(words, LONGEST).strip().split(" +")) {
            if (columns(line) + Math.min(columns(word), LONGEST_WORD) >= WIDTH && columns(line) > indent.length()) {
                line(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(Words.clean(word, LONGEST_WORD)).append(' ');
        }
        return line(line.toString().stripTrailing());
    }

    /** A marked paragraph with something short at the right edge of its line, or under it where both do not fit. */
    public Typesetter both(String mark, String left, String right) {
        var words = Words.clean(left, LONGEST);
        var room = WIDTH - columns(mark) - columns(words) - columns(right);
        if (right.isEmpty()) {
            return item(mark, words);
        }
        return room < 2
                ? item(mark, words).line(" ".repeat(Math.max(0, WIDTH - columns(right))) + right)
                : line(mark + words + " ".repeat(room) + right);
    }

    public Typesetter gap() {
        return text.isEmpty() || text.toString().endsWith("\n\n") ? this : line("");
    }

    /** A line as it is, such as a row of a table. */
    public Typesetter line(String words) {
        text.append(words.replace('\u00a0', ' ')).append('\n');
        return this;
    }

    private static int columns(CharSequence words) {
        return words.toString().codePointCount(0, words.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package org.coxswain.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Records of a delimited text, one at a time, with the line each begins on; never holds more than one record. */
final class CsvScanner {
    static final int LONGEST_RECORD = 4 << 20;
    /** Each may make us read four megabytes twice. */
    private static final int MOST_OPEN_QUOTES = 100;

    enum End {
        WHOLE,
        /** The text ended inside a quoted field. */
        CUT,
        TOO_LONG,
        NOTHING
    }

    private final Reader in;
    private final char delimiter;
    private final char quote;
    private final char escape;
    private char[] buffer = new char[1 << 16];
    private final StringBuilder swallowed = new StringBuilder();
    private final StringBuilder field = new StringBuilder();
    private final List<String> fields = new ArrayList<>();
    private int at;
    private int filled;
    private long line = 1;
    private long startLine = 1;
    private long quoteLine = 1;
    private int resumed;
    private int length;

    CsvScanner(Reader in, Dialect dialect) {
        this.in = in;
        this.delimiter = dialect.delimiter();
        this.quote = dialect.quote();
        this.escape = dialect.escape();
    }

    List<String> fields() {
        return fields;
    }

    long startLine() {
        return startLine;
    }

    /** Reads the next record; blank lines are passed over. */
    End next() throws IOException {
        fields.clear();
        field.setLength(0);
        length = 0;
        startLine = line;
        int c = read();
        while (c == '\n' || c == '\r') {
            endLine(c);
            startLine = line;
            c = read();
        }
        return c < 0 ? End.NOTHING : record(c);
    }

    private End record(int first) throws IOException {
        int c = first;
        while (true) {
            if (c == quote && field.isEmpty()) {
                var end = quoted();
                if (end != End.WHOLE) return end;
                c = read();
                if (runsOn(c)) {
                    swallowed.append((char) c);
                    return resume(End.CUT);
                }
            }
            while (c >= 0 && c != delimiter && c != '\n' && c != '\r') {
                field.append((char) c);
                if (++length > LONGEST_RECORD) return End.TOO_LONG;
                c = read();
            }
            fields.add(field.toString());
            field.setLength(0);
            if (c != delimiter) {
                if (c >= 0) endLine(c);
                return End.WHOLE;
            }
            length++;
            c = read();
        }
    }

    /** A text over several lines that goes on after its quote was not closed there: the quote begins a later field. */
    private boolean runsOn(int c) {
        return c >= 0 && c != delimiter && c != '\n' && c != '\r' && c != ' ' && swallowed.indexOf("\n") >= 0;
    }

    /** The inside of a quoted field; a doubled quote is one, and a line break belongs to the text. */
    private End quoted() throws IOException {
        swallowed.setLength(0);
        quoteLine = line;
        for (int c = read(); c >= 0; c = read()) {
            swallowed.append((char) c);
            if (++length > LONGEST_RECORD) return resume(End.TOO_LONG);
            if (c == escape && escape != quote) {
                c = read();
                if (c >= 0) field.append((char) c);
                swallowed.append((char) c);
            } else if (c == quote) {
                if (peek() != quote) return End.WHOLE;
                field.append((char) read());
                swallowed.append(quote);
            } else {
                if (c == '\n' || c == '\r' && peek() != '\n') line++;
                field.append((char) c);
            }
        }
        return resume(End.CUT);
    }

    /** A quote that is never closed swallows the rows after it: they are given back, from the next line on. */
    private End resume(End end) {
        int lineEnd = swallowed.indexOf("\n");
        if (lineEnd < 0 && end == End.TOO_LONG || ++resumed > MOST_OPEN_QUOTES) return End.TOO_LONG;
        fields.add(lineEnd < 0 ? field.toString() : swallowed.substring(0, lineEnd));
        if (lineEnd >= 0) again(swallowed.substring(lineEnd + 1));
        return End.CUT;
    }

    private void again(String text) {
        var rest = new char[text.length() + filled - at];
        text.getChars(0, text.length(), rest, 0);
        System.arraycopy(buffer, at, rest, text.length(), filled - at);
        buffer = rest;
        at = 0;
        filled = rest.length;
        line = quoteLine + 1;
    }

    private void endLine(int c) throws IOException {
        if (c == '\r' && peek() == '\n') read();
        line++;
    }

    private int peek() throws IOException {
        return at < filled || fill() ? buffer[at] : -1;
    }

    private int read() throws IOException {
        return at < filled || fill() ? buffer[at++] : -1;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        at = 0;
        return filled > 0;
    }
}

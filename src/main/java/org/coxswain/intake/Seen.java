package org.coxswain.intake;

import java.util.List;
import java.util.Map;

/**
 * A table as it lies in a file, and what it was recognised as.
 *
 * @param rows    the first few, as they are written
 * @param table   which table it is, empty where that is not known
 * @param columns of that table, each with the header that gives it
 */
public record Seen(
        String file,
        List<String> header,
        List<List<String>> rows,
        String table,
        String family,
        Map<String, String> columns) {

    private static final int MOST_ROWS = 3;
    private static final int LONGEST_CELL = 80;

    public boolean isKnown() {
        return !table.isEmpty();
    }

    static List<List<String>> first(CsvRows rows) throws java.io.IOException {
        var first = new java.util.ArrayList<List<String>>();
        try {
            rows.each(new RowReader() {
                @Override
                public void row(long line, String[] cells) {
                    first.add(
                            java.util.Arrays.stream(cells).map(Seen::shortened).toList());
                    if (first.size() == MOST_ROWS) throw ENOUGH;
                }

                @Override
                public void broken(long line, String text, String reason) {}
            });
        } catch (Refusal enough) {
            if (enough != ENOUGH) throw enough;
        } catch (java.nio.charset.CharacterCodingException otherwiseWritten) {
            return first;
        }
        return first;
    }

    private static final Refusal ENOUGH = new Refusal("");

    private static String shortened(String cell) {
        return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) + "…" : cell;
    }
}

package org.coxswain.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coxswain.intake.Manifest.Guess;

/** Looks for headers that are nearly ones we know, and says how to map them. */
final class Guessing {
    /** The many other columns of a CRM's own export are not mistakes. */
    private static final Set<String> GUESSED = Set.of("canonical", "plain", "mapping");

    private final List<String> header;

    Guessing(List<String> header) {
        this.header = header.size() > 500 ? header.subList(0, 500) : header;
    }

    /** For a known table its columns that were not found; for an unknown one those of the opportunities. */
    List<Guess> guesses(String file, Optional<Shapes.Recognition> recognition) {
        if (recognition
                .filter(found -> !GUESSED.contains(found.shape().family()))
                .isPresent()) return List.of();
        var table = recognition.map(found -> found.shape().table()).orElse(Table.OPPORTUNITIES);
        var places = recognition.map(Shapes.Recognition::places).orElse(Map.of());
        var words = words(table);
        places.keySet().forEach(column -> words.values().removeIf(column::equals));
        var guesses = new ArrayList<Guess>();
        for (int at = 0; at < header.size(); at++) {
            var name = header.get(at);
            if (!places.containsValue(at))
                closest(Shape.key(name), words)
                        .ifPresent(column -> guesses.add(new Guess(
                                file,
                                name,
                                table.label(),
                                column,
                                "tables: [{file: \"%s\", table: %s, columns: {%s: \"%s\"}}]"
                                        .formatted(file, table.label(), column, name))));
        }
        if (recognition.isEmpty() && !enough(guesses)) return List.of();
        return List.copyOf(guesses.subList(0, Math.min(10, guesses.size())));
    }

    /** What a table with this header would lack to be one of opportunities; empty where it has nothing of one. */
    List<String> lacking() {
        var words = words(Table.OPPORTUNITIES);
        var found = header.stream()
                .map(Shape::key)
                .map(words::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return found.size() < 2 ? List.of() : lacking(found);
    }

    private static List<String> lacking(Set<String> columns) {
        var lacking = new ArrayList<String>();
        if (!columns.contains("opportunity_id")) lacking.add("an id");
        if (Stream.of("stage", "outcome", "is_won", "is_closed").noneMatch(columns::contains))
            lacking.add("a stage or outcome");
        if (Stream.of("created_at", "closed_at", "close_date").noneMatch(columns::contains))
            lacking.add("a date of creation or closing");
        return lacking;
    }

    /** An unknown table is worth guessing at only where the guesses would make it one of opportunities. */
    private boolean enough(List<Guess> guesses) {
        var words = words(Table.OPPORTUNITIES);
        var columns = header.stream()
                .map(Shape::key)
                .map(words::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        guesses.forEach(guess -> columns.add(guess.column()));
        return lacking(columns).isEmpty();
    }

    /** Every word by which a column of the table is known, to the column. */
    private static Map<String, String> words(Table table) {
        var words = new LinkedHashMap<String, String>();
        for (var column : table.columns()) words.put(Shape.key(column.name()), column.name());
        for (var shape : Shapes.KNOWN)
            if (shape.table() == table)
                shape.columns()
                        .forEach((column, names) -> names.forEach(name -> words.putIfAbsent(Shape.key(name), column)));
        words.keySet().removeIf(word -> word.length() < 4);
        return words;
    }

    private static Optional<String> closest(String key, Map<String, String> words) {
        if (key.length() < 4) return Optional.empty();
        return words.entrySet().stream()
                .filter(word -> near(key, word.getKey()))
                .min(Comparator.comparingInt(word -> distance(key, word.getKey())))
                .map(Map.Entry::getValue);
    }

    private static boolean near(String key, String word) {
        if (key.equals(word) || key.charAt(0) != word.charAt(0)) return false;
        int most = Math.min(key.length(), word.length()) < 6 ? 1 : 2;
        return distance(key, word) <= most || word.length() > 7 && key.startsWith(word);
    }

    /** How many letters must be changed, added or taken away (Levenshtein). */
    static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = Math.min(
                        Math.min(row[j] + 1, row[j - 1] + 1), diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}

package org.coxswain.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coxswain.brief.Page.Badge;
import org.coxswain.brief.Page.Key;
import org.coxswain.brief.Page.Note;
import org.coxswain.intake.Manifest;
import org.coxswain.intake.Seen;
import org.jspecify.annotations.Nullable;

/** Words what the files of an import hold: as far as they were seen, and once they are read, what came of them. */
record Contents(Import shown, List<Seen> seen, Optional<Path> batch) {

    private static final int MOST_HEADERS = 30;
    private static final int LONGEST_HEADER = 80;

    ImportPage.Contents of(Preview preview, int from) {
        var manifest = batch.map(Manifest::read);
        return new ImportPage.Contents(
                manifest.map(Contents::counts).orElse(List.of()),
                tables(manifest),
                manifest.map(Contents::missing).orElse(List.of()),
                preview.deals().stream().map(Contents::row).toList(),
                batch.map(folder -> Problems.of(shown, folder, from)).orElse(ImportPage.Problems.NONE));
    }

    private static List<Key> counts(Manifest manifest) {
        var counts = new ArrayList<Key>();
        manifest.tables().forEach((table, files) -> counts.add(new Key("", words(table), Worded.number(files.rows()))));
        return counts;
    }

    private static List<Note> missing(Manifest manifest) {
        return manifest.missing().stream()
                .map(table -> new Note(words(table.table()), table.adds()))
                .toList();
    }

    private List<ImportPage.Table> tables(Optional<Manifest> manifest) {
        if (seen.isEmpty()) {
            return manifest.stream()
                    .flatMap(read -> read.sources().stream())
                    .map(Contents::kept)
                    .toList();
        }
        var tables = new ArrayList<ImportPage.Table>();
        for (var place = 0; place < seen.size(); place++) {
            tables.add(seen(seen.get(place), place, manifest));
        }
        return tables;
    }

    private static ImportPage.Table kept(Manifest.SourceRead source) {
        return new ImportPage.Table(
                source.file(),
                badge(source.family()),
                "%s: %s.".formatted(words(source.table()), Worded.many(source.rows(), "row")),
                source.columns().entrySet().stream()
                        .map(field -> new Note(words(field.getKey()), field.getValue()))
                        .toList(),
                "",
                "");
    }

    private ImportPage.Table seen(Seen table, int place, Optional<Manifest> manifest) {
        var mapping =
                shown.is("draft", "refused", "stopped") ? "/imports/%d/tables/%d".formatted(shown.id(), place) : "";
        var unused = table.header().stream()
                .filter(header -> !table.columns().containsValue(header))
                .toList();
        return new ImportPage.Table(
                table.file(),
                table.isKnown() ? badge(table.family()) : new Badge("help", "warn", "not recognised"),
                what(table, manifest),
                table.columns().entrySet().stream()
                        .map(field -> new Note(words(field.getKey()), field.getValue()))
                        .toList(),
                unused(unused),
                mapping);
    }

    private static String what(Seen table, Optional<Manifest> manifest) {
        if (!table.isKnown()) {
            return "None of the tables Coxswain reads has such columns. Say which it is, or leave it out.";
        }
        return manifest.stream()
                .flatMap(read -> read.sources().stream())
                .filter(source -> source.file().equals(table.file()))
                .findFirst()
                .map(source -> "%s: %s.".formatted(words(table.table()), Worded.many(source.rows(), "row")))
                .orElse(words(table.table()) + ".");
    }

    private static String unused(List<String> headers) {
        if (headers.isEmpty()) {
            return "";
        }
        var first =
                headers.stream().limit(MOST_HEADERS).map(Contents::shortened).collect(Collectors.joining(", "));
        return headers.size() > MOST_HEADERS
                ? "%s and %s more".formatted(first, Worded.number(headers.size() - MOST_HEADERS))
                : first;
    }

    /** A header may be as long as whoever wrote the file liked. */
    static String shortened(String header) {
        return header.length() > LONGEST_HEADER ? header.substring(0, LONGEST_HEADER) + "…" : header;
    }

    /** How sure it is what a table is. */
    private static Badge badge(String family) {
        return switch (family) {
            case "canonical" -> new Badge("circle-check", "good", "Coxswain's own headers");
            case "mapping" -> new Badge("circle-check", "good", "as you said");
            case "plain" -> new Badge("info-circle", "", "by its headers");
            default -> new Badge("circle-check", "good", "as %s exports it".formatted(capital(family)));
        };
    }

    private static String capital(String word) {
        return switch (word) {
            case "hubspot" -> "HubSpot";
            case "" -> "";
            default -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        };
    }

    static String words(String name) {
        return capital(name.replace('_', ' '));
    }

    private static ImportPage.Row row(Preview.Deal deal) {
        return new ImportPage.Row(
                deal.id(),
                text(deal.name()),
                text(deal.owner()),
                text(deal.stage()),
                text(deal.outcome()),
                text(deal.amount()),
                Worded.day(deal.createdOn()),
                Worded.day(deal.closedOn()));
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "–" : cell;
    }
}

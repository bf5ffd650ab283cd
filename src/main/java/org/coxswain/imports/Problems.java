package org.coxswain.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coxswain.brief.Page.Note;
import org.coxswain.intake.Manifest;

/** Words everything that is wrong with a batch, the rejected rows a page at a time. */
final class Problems {

    private static final int A_PAGE = 25;

    private Problems() {}

    static ImportPage.Problems of(Import shown, Path batch, int asked) {
        var manifest = Manifest.read(batch);
        var all = manifest.rejectedCount();
        var from = (int) Math.clamp(asked, 0, Math.max(0, all - 1)) / A_PAGE * A_PAGE;
        var rows = rows(batch, from);
        var here = "/imports/" + shown.id();
        return new ImportPage.Problems(
                sentence(manifest),
                notes(manifest),
                rows,
                all <= A_PAGE
                        ? ""
                        : "%s to %s of %s"
                                .formatted(
                                        Worded.number(from + 1), Worded.number(from + rows.size()), Worded.number(all)),
                from == 0 ? "" : "%s?from=%d#problems".formatted(here, from - A_PAGE),
                from + A_PAGE >= all ? "" : "%s?from=%d#problems".formatted(here, from + A_PAGE),
                all == 0 ? "" : here + "/rejects.csv");
    }

    private static String sentence(Manifest manifest) {
        var repairs =
                manifest.repairs().stream().mapToLong(Manifest.Repair::count).sum();
        if (manifest.rejectedCount()
                        + repairs
                        + manifest.guesses().size()
                        + manifest.ignored().size()
                == 0) {
            return "Nothing is wrong with it.";
        }
        var rows = manifest.rejectedCount() - manifest.unusableCells();
        var parts = new ArrayList<String>();
        tell(parts, rows, Worded.many(rows, "row") + " could not be used");
        tell(
                parts,
                manifest.unusableCells(),
                Worded.many(manifest.unusableCells(), "cell") + " of rows that are kept could not be used");
        tell(parts, repairs, (repairs == 1 ? "1 thing was" : Worded.number(repairs) + " things were") + " put right");
        tell(parts, manifest.ignored().size(), Worded.many(manifest.ignored().size(), "table") + " left out");
        tell(parts, manifest.guesses().size(), Worded.many(manifest.guesses().size(), "header") + " to look at");
        return String.join("; ", parts) + ".";
    }

    private static void tell(List<String> parts, long many, String words) {
        if (many > 0) {
            parts.add(words);
        }
    }

    private static List<Note> notes(Manifest manifest) {
        var notes = new ArrayList<Note>();
        manifest.ignored().forEach(file -> notes.add(new Note(file.file() + " is left out", file.reason())));
        manifest.guesses()
                .forEach(guess -> notes.add(new Note(
                        "'%s' may be the %s".formatted(guess.header(), Contents.words(guess.column())),
                        "In %s; say so below its table if it is.".formatted(guess.file()))));
        manifest.repairs()
                .forEach(repair -> notes.add(new Note(
                        Contents.words(repair.kind()),
                        "%s; for example %s".formatted(Worded.number(repair.count()), repair.example()))));
        return notes;
    }

    private static List<ImportPage.Rejected> rows(Path batch, int from) {
        try (var all = Manifest.rejected(batch)) {
            return all.skip(from).limit(A_PAGE).map(Problems::row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ImportPage.Rejected row(Manifest.Rejected rejected) {
        return new ImportPage.Rejected(
                rejected.line() == null
                        ? rejected.file()
                        : "%s, line %s".formatted(rejected.file(), Worded.number(rejected.line())),
                Objects.requireNonNullElse(rejected.column(), ""),
                Objects.requireNonNullElse(rejected.value(), ""),
                rejected.reason() + (rejected.kept() ? "; the row is kept without it" : ""));
    }
}

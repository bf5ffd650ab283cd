package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read and how clean it was, in words. */
final class DataWords {

    private static final int MOST_REJECTED = 20;

    private final Desk desk;
    private final Figures figures;
    private final Data data;

    DataWords(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.data = desk.brief().data();
    }

    Page.DataView view() {
        return new Page.DataView(
                sentence(),
                counts(),
                data.rejected().stream()
                        .limit(MOST_REJECTED)
                        .map(DataWords::shown)
                        .toList(),
                data.rejectedCount() > MOST_REJECTED
                        ? "The first %s of %s; the JSON holds more."
                                .formatted(figures.count(MOST_REJECTED), figures.count(data.rejectedCount()))
                        : "",
                data.repairs().stream().map(this::repair).toList(),
                data.missing().stream()
                        .map(missing -> new Page.Note(
                                Words.phrase(missing.table()), Words.sentence(Words.capital(missing.adds()))))
                        .toList(),
                new QualityWords(desk).notes(),
                data.sources().stream().map(this::source).toList());
    }

    private String sentence() {
        var span = data.first() == null || data.last() == null
                ? ""
                : ", from %s to %s".formatted(figures.day(data.first()), figures.day(data.last()));
        return "%s read%s. %s %s".formatted(figures.many(data.opportunities(), "deal"), span, rejected(), repaired());
    }

    private String rejected() {
        var rows = data.rejectedCount() - data.unusableCells();
        var said = rows == 0 ? "Every row could be used" : figures.many(rows, "row") + " could not be used";
        return data.unusableCells() == 0 ? said + "." : said + "; " + cells() + ".";
    }

    private String cells() {
        return data.unusableCells() == 1
                ? "1 cell could not be read and counts as unknown"
                : figures.count(data.unusableCells()) + " cells could not be read and count as unknown";
    }

    private String repaired() {
        var repaired = data.repairs().stream().mapToInt(Data.Repair::count).sum();
        return repaired == 0
                ? "Nothing had to be put right."
                : figures.many(repaired, "value") + (repaired == 1 ? " was" : " were")
                        + " put right, each counted below.";
    }

    private List<Page.Key> counts() {
        var keys = new ArrayList<Page.Key>();
        keys.add(new Page.Key("", "deals", figures.count(data.opportunities())));
        keys.add(new Page.Key("", "won", figures.count(data.won())));
        keys.add(new Page.Key("", "lost", figures.count(data.lost())));
        keys.add(new Page.Key("", "open", figures.count(data.open())));
        keys.add(new Page.Key("", "people", figures.count(data.people())));
        keys.add(new Page.Key("", "stage changes", figures.count(data.stageChanges())));
        keys.add(new Page.Key("", "activities", figures.count(data.activities())));
        keys.add(new Page.Key("", "quotas", figures.count(data.quotas())));
        return keys;
    }

    private static Data.Rejected shown(Data.Rejected row) {
        return new Data.Rejected(
                Words.name(row.file()),
                row.line(),
                row.column() == null ? null : Words.name(row.column()),
                row.value() == null ? null : Words.name(row.value()),
                Words.phrase(row.reason()),
                row.kept());
    }

    private Page.Note repair(Data.Repair repair) {
        var example = repair.example() == null ? "" : ", such as " + Words.name(repair.example());
        return new Page.Note(Words.capital(Words.phrase(repair.kind())), figures.count(repair.count()) + example);
    }

    private Page.Note source(Data.Source source) {
        var rows = source.rows() == 0 ? "" : figures.many(source.rows(), "row") + " of ";
        var table = Words.name(source.table().replace('_', ' '));
        return new Page.Note(Words.name(source.file()), Words.capital(rows + table + told(source.family())));
    }

    private static String told(@Nullable String family) {
        return family == null || family.equals("canonical") ? "" : ", the way " + Words.name(family) + " exports them";
    }
}

package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Did the coaching work: lever by lever, all who were coached on it together and each of them. */
final class CoachedChapter {

    private static final int MOST_PEOPLE = 12;

    private final Desk desk;
    private final Figures figures;
    private final List<Brief.Coaching> people;

    CoachedChapter(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.people = desk.brief().coaching();
    }

    /** One estimate, whether of one person or of several. */
    private record Row(String label, double low, double effect, double high) {}

    Page.Chapter chapter() {
        var note = desk.brief().coachingNote();
        var blocks = people.stream()
                .map(Brief.Coaching::lever)
                .distinct()
                .map(this::block)
                .toList();
        var lead = note != null
                ? Words.sentence(note)
                : "What came after coaching began is held against what was to be expected anyway, and against those who were not coached on it.";
        return new Page.Chapter("coached", "Did the coaching work", lead, blocks);
    }

    private Page.Block block(String lever) {
        var theirs = people.stream().filter(one -> one.lever().equals(lever)).toList();
        var told = theirs.stream().filter(one -> one.effect() != null).toList();
        var together = desk.brief().coachingTogether().stream()
                .filter(one -> one.lever().equals(lever) && one.team() == null)
                .findFirst();
        var verdict = together.map(Brief.CoachedTogether::verdict)
                .orElseGet(() -> theirs.getFirst().verdict());
        var math = new ArrayList<Page.MathRow>();
        var rows = new MathRows(desk);
        together.ifPresent(all -> math.add(rows.row(
                all.math(), "All together", EffectWords.of(lever, figures).change(all.effect()))));
        for (var one : told) {
            if (one.math() != null && one.effect() != null) {
                math.add(rows.row(
                        one.math(),
                        desk.name(one.personId()),
                        EffectWords.of(lever, figures).change(one.effect())));
            }
        }
        return new Page.Block(
                title(lever, told.isEmpty() && together.isEmpty()),
                badge(verdict),
                together.map(all -> sentence(new CoachedWords(figures), all))
                        .orElseGet(() -> sentence(theirs.getFirst())),
                null,
                List.of(),
                compared(lever, told),
                List.of(),
                questions(verdict),
                math);
    }

    private static String title(String lever, boolean unmeasured) {
        return Words.capital(unmeasured && !lever.contains(":") ? Words.name(lever) : LeverWords.topic(lever));
    }

    private String sentence(CoachedWords words, Brief.CoachedTogether all) {
        var who =
                figures.count(all.people().size()) + " people were coached on it since " + figures.day(all.startedOn());
        return words.sentence(who, CoachedWords.Told.of(all));
    }

    private String sentence(Brief.Coaching one) {
        var who = "%s was coached on it since %s".formatted(desk.name(one.personId()), figures.day(one.startedOn()));
        var told = CoachedWords.Told.of(one);
        return told.map(known -> new CoachedWords(figures).sentence(who, known))
                .orElseGet(() -> who + ". " + Words.sentence(String.valueOf(one.note())));
    }

    private List<Page.CompareRow> compared(String lever, List<Brief.Coaching> told) {
        var rows = new ArrayList<Row>();
        desk.brief().coachingTogether().stream()
                .filter(one -> one.lever().equals(lever))
                .forEach(one -> rows.add(new Row(
                        one.team() == null ? "All together" : Words.name(one.team()),
                        one.low(),
                        one.effect(),
                        one.high())));
        told.stream()
                .limit(MOST_PEOPLE)
                .flatMap(one -> CoachedWords.Told.of(one).stream()
                        .map(known -> new Row(desk.name(one.personId()), known.low(), known.effect(), known.high())))
                .forEach(rows::add);
        var scale = Scale.around(rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(row.low(), row.high()))
                .toArray());
        return rows.stream().map(row -> row(lever, scale, row)).toList();
    }

    private Page.CompareRow row(String lever, Scale scale, Row row) {
        var words = EffectWords.of(lever, figures);
        return new Page.CompareRow(
                row.label(),
                words.change(row.effect()),
                "now",
                scale.at(row.effect()),
                IntervalBar.of(
                        scale,
                        new double[] {row.low(), row.effect(), row.high()},
                        "%s: %s, 80%% range %s"
                                .formatted(
                                        row.label(), words.change(row.effect()), words.range(row.low(), row.high()))));
    }

    private static Page.Badge badge(String verdict) {
        return switch (verdict) {
            case "moved" -> PipelineBlocks.good(verdict);
            case "too early" -> new Page.Badge("clock", "plain", verdict);
            default -> PipelineBlocks.plain(verdict);
        };
    }

    private static List<String> questions(String verdict) {
        return switch (verdict) {
            case "moved" -> List.of("What did we do that we should do with the next two people?");
            case "not moved" ->
                List.of(
                        "What did we practise, and did it show in the calls?",
                        "Is it the right lever, or is something else in the way?");
            default -> List.of("What do we see in the calls that the number cannot show yet?");
        };
    }
}

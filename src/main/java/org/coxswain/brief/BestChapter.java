package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What the best do: what goes with deals moving on, and what is only worth watching for. */
final class BestChapter {

    private final Desk desk;
    private final Figures figures;
    private final List<Brief.Difference> findings;
    private final List<Brief.Difference> hypotheses;

    BestChapter(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.findings = kind("finding");
        this.hypotheses = kind("hypothesis");
    }

    private List<Brief.Difference> kind(String kind) {
        return desk.brief().differences().stream()
                .filter(one -> one.kind().equals(kind))
                .toList();
    }

    Page.Chapter chapter() {
        var blocks = new ArrayList<Page.Block>();
        if (!findings.isEmpty()) {
            blocks.add(found());
        }
        if (!hypotheses.isEmpty()) {
            blocks.add(watched());
        }
        return new Page.Chapter("best", "What the best do", lead(), blocks);
    }

    private String lead() {
        var note = desk.brief().differencesNote();
        var said = note == null ? "" : " " + Words.sentence(note);
        if (!findings.isEmpty()) {
            return "%s with deals moving on when each person’s deals are compared with that person’s others. Whether it brings them on, coaching would show.%s"
                    .formatted(
                            findings.size() == 1
                                    ? "One thing goes"
                                    : Words.capital(figures.count(findings.size())) + " things go",
                            said);
        }
        return note == null
                ? "Nothing was found that goes with better results more surely than chance would have it."
                : said.strip();
    }

    private Page.Block found() {
        var first = findings.getFirst();
        var shares = first.shares();
        var sentence =
                "Of visits to a stage with %s, %s moved on; of those without, %s. Like with like that is %s (%s). Some do it in %s of their visits, some in %s."
                        .formatted(
                                first.factor(),
                                share(shares.movedOnWith(), shares.with()),
                                share(shares.movedOnWithout(), shares.without()),
                                EffectWords.signed(first.effect(), figures),
                                EffectWords.points(first.low(), first.high(), figures),
                                figures.share(shares.leastOften()),
                                figures.share(shares.mostOften()));
        return block(
                "Goes with deals moving on",
                PipelineBlocks.good(figures.count(findings.size()) + " found"),
                sentence,
                findings.stream().map(this::row).toList(),
                List.of(
                        "Who does this oftenest, and what exactly do they do?",
                        "With which of your deals could you try it in the coming two weeks?"));
    }

    private Page.Block watched() {
        var first = hypotheses.getFirst();
        var sentence =
                "Between people little can be proven. Worth watching for when you ride along: %s, which goes with %s."
                        .formatted(first.factor(), LeverWords.topic(String.valueOf(first.lever())));
        return block(
                "Worth watching for",
                PipelineBlocks.plain("not proven"),
                sentence,
                List.of(),
                List.of("What do you see the best do in that moment that no table shows?"));
    }

    private Page.Block block(
            String title, Page.Badge badge, String sentence, List<Page.CompareRow> rows, List<String> questions) {
        var kind = rows.isEmpty() ? hypotheses : findings;
        var math = new MathRows(desk);
        return new Page.Block(
                title,
                badge,
                sentence,
                null,
                List.of(),
                rows,
                List.of(),
                questions,
                kind.stream()
                        .flatMap(one -> Stream.ofNullable(one.math())
                                .map(workings -> math.row(workings, Words.capital(one.factor()), value(one))))
                        .toList());
    }

    private String value(Brief.Difference one) {
        return one.lever() == null ? EffectWords.signed(one.effect(), figures) : "";
    }

    private Page.CompareRow row(Brief.Difference one) {
        var scale = Scale.around(findings.stream()
                .flatMapToDouble(other -> DoubleStream.of(other.low(), other.high()))
                .toArray());
        var value = EffectWords.signed(one.effect(), figures);
        return new Page.CompareRow(
                Words.capital(one.factor()),
                value,
                "now",
                scale.at(one.effect()),
                IntervalBar.of(
                        scale,
                        new double[] {one.low(), one.effect(), one.high()},
                        "%s, 80%% range %s to %s"
                                .formatted(
                                        value,
                                        EffectWords.signed(one.low(), figures),
                                        EffectWords.signed(one.high(), figures))));
    }

    private String share(long part, long whole) {
        return whole == 0 ? "none" : figures.share(part / (double) whole);
    }
}

package org.coxswain.brief;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.coxswain.diagnosis.StageFinding;
import org.coxswain.diagnosis.StageFinding.Reading;
import org.jspecify.annotations.Nullable;

/** The stages of one person, each in words and drawn on scales that all of them share. */
final class StageWords {

    private static final Scale SHARES = new Scale(0, 1);

    private final Desk desk;
    private final Figures figures;
    private final Scale days;
    private final String since;

    StageWords(Desk desk, List<StageFinding> stages) {
        this.desk = desk;
        this.figures = desk.figures();
        this.days = Scale.around(
                stages.stream().flatMapToDouble(stage -> ends(stage.days())).toArray());
        this.since = figures.day(stages.getFirst().since());
    }

    private static DoubleStream ends(Reading days) {
        return Stream.of(days.high(), days.peer()).filter(Objects::nonNull).mapToDouble(Double::doubleValue);
    }

    String note() {
        return "About deals that came into a stage since %s; one that came twice counts twice, and one that passed over the stage went on."
                        .formatted(since)
                + " In a picture the dot is the figure, the band its 80% range, and the dashed line where comparable"
                + " people would be with the same segments.";
    }

    Page.FunnelRow row(StageFinding stage) {
        var share = share(stage);
        var taken = days(stage.days());
        return new Page.FunnelRow(
                Words.name(stage.stage()),
                share,
                bar(SHARES, stage.share(), share),
                taken,
                bar(days, stage.days(), taken));
    }

    /** Of both figures; the deals are those that came into the stage. */
    Stream<Page.MathRow> math(StageFinding stage, Brief.Person person) {
        var words = new MathRows(desk);
        var name = Words.name(stage.stage());
        var share = person.levers().stream()
                .filter(lever -> lever.lever().equals("conversion:" + stage.stage()))
                .flatMap(lever -> Stream.ofNullable(lever.math()))
                .map(math -> words.row(
                        math.from(
                                stage.share().n(),
                                stage.share().low(),
                                stage.share().high()),
                        "Going on from " + name,
                        value(stage.share(), Unit.share)));
        var taken = Stream.of(stage.days())
                .filter(one -> one.value() != null)
                .map(one -> words.row(
                        Workings.of(
                                        Metric.stageDays,
                                        "%s came into %s since %s and went on, with both days recorded: the mean of the logarithms of their days stands for %s"
                                                .formatted(
                                                        figures.many(one.n(), "deal"),
                                                        name,
                                                        since,
                                                        value(one, Unit.days)))
                                .from(one.n(), one.low(), one.high()),
                        "Days in " + name,
                        value(one, Unit.days)));
        return Stream.concat(share, taken);
    }

    private String value(Reading figure, Unit unit) {
        var value = figure.value();
        return value == null ? "–" : unit.say(value, figures);
    }

    private static @Nullable IntervalBar bar(Scale scale, Reading figure, String words) {
        var value = figure.value();
        var low = figure.low();
        var high = figure.high();
        if (value == null || low == null || high == null) {
            return null;
        }
        var bar = IntervalBar.of(scale, new double[] {low, value, high}, words);
        return figure.peer() == null ? bar : bar.against(scale.at(figure.peer()));
    }

    private String share(StageFinding stage) {
        return stage.entered() == 0
                ? "No deal came into this stage."
                : "Of %s in %s %s went on%s: %s"
                        .formatted(
                                figures.many(stage.entered(), "deal"),
                                Words.name(stage.stage()),
                                figures.count(stage.advanced()),
                                undecided(stage.undecided(), stage.share().value() != null),
                                said(stage.share(), Unit.share, "comparable people move %s"));
    }

    private String undecided(int deals, boolean counted) {
        return switch (deals) {
            case 0 -> "";
            case 1 -> counted ? ", 1 is not decided and counts with its chance" : ", 1 is not decided";
            default ->
                ", %s are not decided%s".formatted(figures.count(deals), counted ? " and count with their chance" : "");
        };
    }

    private String days(Reading days) {
        return (days.value() == null ? "Days: " : "%s that went on took ".formatted(figures.count(days.n())))
                + said(days, Unit.days, "comparable people take %s");
    }

    private String said(Reading figure, Unit unit, String comparable) {
        var low = figure.low();
        var high = figure.high();
        var own = low == null || high == null
                ? "too little data (%s of %s needed)"
                        .formatted(figures.count(figure.n()), figures.count(figure.needed()))
                : "%s (%s to %s)".formatted(value(figure, unit), end(low, unit), end(high, unit));
        var peer = figure.peer();
        return Words.sentence(peer == null ? own : own + "; " + comparable.formatted(unit.say(peer, figures)));
    }

    private String end(double figure, Unit unit) {
        return unit == Unit.days ? figures.decimal(figure) : unit.say(figure, figures);
    }
}

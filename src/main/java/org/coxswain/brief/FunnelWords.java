package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.coxswain.diagnosis.StageFinding;
import org.coxswain.diagnosis.StageFinding.Reading;

/** One person's way through the stages: what goes on from each and how long it takes, beside comparable people. */
final class FunnelWords {

    private static final String NO_HISTORY =
            "This import does not tell how deals moved from stage to stage, only how they ended. Import their stage changes,"
                    + " or exports of several days: then each stage stands here with what goes on from it, and how long"
                    + " that takes.";

    private final Desk desk;
    private final Brief.Person person;
    private final List<StageFinding> stages;

    FunnelWords(Desk desk, Brief.Person person) {
        this.desk = desk;
        this.person = person;
        this.stages = person.stages();
    }

    Page.FunnelView view() {
        if (stages.isEmpty()) {
            return new Page.FunnelView(whyNot(), "", List.of(), List.of());
        }
        var words = new StageWords(desk, stages);
        return new Page.FunnelView(
                sentence(),
                words.note(),
                stages.stream().map(words::row).toList(),
                stages.stream().flatMap(stage -> words.math(stage, person)).toList());
    }

    private String whyNot() {
        var why = person.noFocusReason();
        return person.levers().isEmpty() && why != null ? Words.sentence(Words.capital(why)) : NO_HISTORY;
    }

    private String sentence() {
        var said = new ArrayList<String>();
        add(said, "fewer go on from %s", StageFinding::share, Side.BELOW);
        add(said, "more go on from %s", StageFinding::share, Side.ABOVE);
        add(said, "they take longer in %s", StageFinding::days, Side.ABOVE);
        add(said, "they take less time in %s", StageFinding::days, Side.BELOW);
        var name = desk.firstName(person.id());
        return said.isEmpty()
                ? "At no stage is %s known to differ from comparable people.".formatted(name)
                : "%s deals beside those of comparable people: %s."
                        .formatted(Words.possessive(name), String.join("; ", said));
    }

    private enum Side {
        BELOW,
        ABOVE
    }

    private void add(List<String> said, String words, Function<StageFinding, Reading> figure, Side side) {
        var there = stages.stream()
                .filter(stage -> lies(figure.apply(stage), side))
                .map(stage -> Words.name(stage.stage()))
                .toList();
        if (!there.isEmpty()) {
            said.add(words.formatted(Words.list(there)));
        }
    }

    /** Whether the whole range lies on that side of comparable people. */
    private static boolean lies(Reading figure, Side side) {
        var low = figure.low();
        var high = figure.high();
        var peer = figure.peer();
        if (low == null || high == null || peer == null) {
            return false;
        }
        return switch (side) {
            case BELOW -> high < peer;
            case ABOVE -> low > peer;
        };
    }
}

package org.coxswain.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** The short queue: at most seven things to do this week, coaching first, best first. */
final class Acts {

    private static final int MOST = 7;
    private static final int MOST_COACHING = 5;

    private final Desk desk;
    private final Figures figures;

    Acts(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
    }

    List<Page.Act> acts() {
        var coaching = focused().stream().limit(MOST_COACHING).toList();
        var scale = Scale.around(coaching.stream()
                .flatMapToDouble(one -> DoubleStream.of(
                        one.lever().low().doubleValue(), one.lever().high().doubleValue()))
                .toArray());
        var acts = new ArrayList<Page.Act>();
        coaching.forEach(one -> acts.add(coach(one, scale)));
        deals(acts);
        creation(acts);
        return List.copyOf(acts.subList(0, Math.min(MOST, acts.size())));
    }

    String note() {
        var focused = focused().size();
        var people = desk.brief().people().stream()
                .filter(person -> person.metrics().created() > 0)
                .count();
        return "Checked: %s and %s. %s."
                .formatted(
                        figures.many(people, "person"),
                        figures.many(desk.brief().deals().size(), "open deal"),
                        focus(focused));
    }

    private String focus(int focused) {
        if (focused == 0) {
            return "No lever stands out for anybody";
        }
        var has = focused == 1 ? "1 has a focus" : figures.count(focused) + " have a focus";
        return focused > MOST_COACHING ? has + "; those not told here are under People" : has;
    }

    private record Focused(Brief.Person person, Brief.Focus focus, Brief.Lever lever) {}

    private List<Focused> focused() {
        return desk.brief().people().stream()
                .filter(person -> !person.focus().isEmpty())
                .flatMap(person -> person.levers().stream()
                        .filter(lever ->
                                lever.lever().equals(person.focus().getFirst().lever()))
                        .map(lever -> new Focused(person, person.focus().getFirst(), lever)))
                .sorted(Comparator.comparing((Focused one) -> one.focus().step())
                        .thenComparing(one -> one.lever().gainPerQuarter(), Comparator.reverseOrder())
                        .thenComparing(one -> one.person().id()))
                .toList();
    }

    private Page.Act coach(Focused one, Scale scale) {
        var lever = one.lever();
        var range = figures.range(lever.low(), lever.high());
        var bar = IntervalBar.of(
                scale,
                IntervalBar.triple(lever.low(), lever.gainPerQuarter(), lever.high()),
                "%s a quarter, 80%% range %s".formatted(figures.gain(lever.gainPerQuarter()), range));
        return new Page.Act(
                new Page.Matter("coach", one.person().id(), lever.lever()),
                "Coach %s on %s".formatted(desk.name(one.person().id()), LeverWords.topic(lever.lever())),
                figures.gain(lever.gainPerQuarter()),
                range,
                bar,
                Words.sentence(one.focus().reason()),
                desk.links().person(one.person().id()),
                "All about " + desk.firstName(one.person().id()),
                lever.math() == null ? List.of() : new MathRows(desk).of(List.of(lever.math())));
    }

    private void deals(List<Page.Act> acts) {
        var inspect = desk.brief().inspect();
        if (inspect.isEmpty()) {
            return;
        }
        var ids = inspect.stream().map(Brief.Inspect::id).toList();
        var worth = Book.sum(desk.book().matching(Selection.of(ids)));
        var owners = desk.brief().deals().stream()
                .filter(deal -> ids.contains(deal.id()) && !deal.ownerId().equals(ClosedSection.NOBODY))
                .map(deal -> desk.firstName(deal.ownerId()))
                .distinct()
                .toList();
        var ownerless = desk.brief().deals().stream()
                .anyMatch(deal -> ids.contains(deal.id()) && deal.ownerId().equals(ClosedSection.NOBODY));
        acts.add(new Page.Act(
                new Page.Matter("ask", String.join("\n", ids.stream().sorted().toList()), ""),
                "Ask about %s, not %s"
                        .formatted(
                                figures.many(inspect.size(), "deal"),
                                figures.count(desk.brief().deals().size())),
                worth.signum() == 0 ? null : figures.money(worth),
                null,
                null,
                owners.isEmpty()
                        ? "Nobody owns them: who should?"
                        : "They belong to %s%s. Ask; the deals stay theirs."
                                .formatted(Words.list(owners), ownerless ? "; some to nobody" : ""),
                desk.links().part("deals-to-ask"),
                "The questions",
                List.of()));
    }

    private void creation(List<Page.Act> acts) {
        var needed = desk.brief().pipeline().neededPerWeek();
        var now = desk.brief().pipeline().createdPerWeek();
        if (needed == null || now == null || now >= needed) {
            return;
        }
        acts.add(new Page.Act(
                new Page.Matter("create", "", ""),
                "Plan how %s new deals a week become %s".formatted(figures.decimal(now), figures.decimal(needed)),
                null,
                null,
                null,
                "That many give the next period an 80% chance at the present win rate.",
                desk.links().part("pipeline"),
                "The pipeline",
                new MathRows(desk).of(desk.brief().pipeline().math())));
    }
}

package org.coxswain.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** People under their managers, those first whose coaching is worth most; never a ranking by result. */
final class PersonCards {

    private final Desk desk;
    private final Figures figures;
    private final Scale scale;

    PersonCards(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.scale = Scale.around(desk.brief().people().stream()
                .flatMap(person -> person.levers().stream())
                .flatMapToDouble(lever -> java.util.stream.DoubleStream.of(
                        lever.low().doubleValue(), lever.high().doubleValue()))
                .toArray());
    }

    static String anchor(String personId) {
        return "person-" + Integer.toHexString(personId.hashCode());
    }

    List<Page.Group> groups() {
        var groups = new LinkedHashMap<String, List<Page.PersonCard>>();
        sellers().stream()
                .sorted(Comparator.comparing(PersonCards::worth).reversed().thenComparing(Brief.Person::name))
                .forEach(person -> groups.computeIfAbsent(manager(person), unknown -> new ArrayList<>())
                        .add(card(person)));
        return groups.entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(group -> new Page.Group(group.getKey().isEmpty() ? null : group.getKey(), group.getValue()))
                .toList();
    }

    String note() {
        var without = desk.brief().people().size() - sellers().size();
        return without == 0
                ? ""
                : " %s without deals of their own %s not shown."
                        .formatted(figures.many(without, "person"), without == 1 ? "is" : "are");
    }

    private List<Brief.Person> sellers() {
        var managers = desk.brief().people().stream()
                .map(Brief.Person::managerId)
                .filter(Objects::nonNull)
                .toList();
        return desk.brief().people().stream()
                .filter(person ->
                        !managers.contains(person.id()) || person.metrics().created() > 0)
                .toList();
    }

    private String manager(Brief.Person person) {
        return person.managerId() == null ? "" : desk.name(person.managerId());
    }

    /** What coaching the focus is worth: without a focus nothing is claimed. */
    private static BigDecimal worth(Brief.Person person) {
        return focusLever(person) == null
                ? BigDecimal.ZERO
                : Objects.requireNonNull(focusLever(person)).gainPerQuarter();
    }

    private static Brief.@Nullable Lever focusLever(Brief.Person person) {
        return person.focus().isEmpty()
                ? null
                : person.levers().stream()
                        .filter(lever ->
                                lever.lever().equals(person.focus().getFirst().lever()))
                        .findFirst()
                        .orElse(null);
    }

    private Page.PersonCard card(Brief.Person person) {
        var lever = focusLever(person);
        return new Page.PersonCard(
                anchor(person.id()),
                desk.name(person.id()),
                about(person),
                lever == null ? noFocus(person) : Words.capital(LeverWords.topic(lever)),
                lever == null ? null : figures.gain(lever.gainPerQuarter()),
                lever == null ? null : bar(lever),
                person.focus().stream()
                        .map(focus -> Words.sentence(focus.reason()))
                        .toList(),
                gapSentence(person),
                gap(person),
                levers(person),
                spark(person),
                keys(person.metrics()),
                math(person));
    }

    private String about(Brief.Person person) {
        var parts = new ArrayList<String>();
        var roles = sellers().stream().map(Brief.Person::role).distinct().count();
        for (var part : new String[] {roles > 1 ? person.role() : null, person.segment(), person.territory()}) {
            if (part != null && !part.isBlank()) {
                parts.add(Words.name(part));
            }
        }
        return String.join(" · ", parts);
    }

    private static String noFocus(Brief.Person person) {
        return Words.capital(person.noFocusReason() == null ? "no clear lever" : person.noFocusReason());
    }

    private IntervalBar bar(Brief.Lever lever) {
        return IntervalBar.of(
                scale,
                IntervalBar.triple(lever.low(), lever.gainPerQuarter(), lever.high()),
                figures.gain(lever.gainPerQuarter()) + " a quarter, 80% range "
                        + figures.range(lever.low(), lever.high()));
    }

    private @Nullable String gapSentence(Brief.Person person) {
        var gap = person.gap();
        if (gap == null) {
            return null;
        }
        var whom = gap.to().equals("quota") ? "quota" : "what comparable people close";
        var name = desk.firstName(person.id());
        if (gap.amount().signum() <= 0) {
            return "%s is %s a quarter ahead of %s."
                    .formatted(name, figures.money(gap.amount().abs()), whom);
        }
        return "%s is %s a quarter short of %s: %s.".formatted(name, figures.money(gap.amount()), whom, shares(gap));
    }

    private String shares(Brief.Gap gap) {
        var said = new ArrayList<String>();
        share(said, gap.levers(), "%s is theirs to move", "their own levers give back %s");
        share(said, gap.notTheirs(), "%s is territory and season", "territory and season give back %s");
        share(said, gap.luck(), "%s was bad luck", "good luck gave back %s");
        return String.join("; ", said);
    }

    private void share(List<String> said, BigDecimal amount, String missing, String given) {
        if (amount.signum() != 0) {
            said.add((amount.signum() < 0 ? given : missing).formatted(figures.money(amount.abs())));
        }
    }

    private @Nullable Steps gap(Brief.Person person) {
        var gap = person.gap();
        if (gap == null) {
            return null;
        }
        return Steps.of(
                "How the gap adds up",
                List.of(
                        new Steps.Part("Territory and season", gap.notTheirs(), "not-theirs"),
                        new Steps.Part("Theirs to move", gap.levers(), "theirs"),
                        new Steps.Part("Luck", gap.luck(), "luck"),
                        new Steps.Part("Gap to " + gap.to(), gap.amount(), "total")),
                figures);
    }

    private List<Page.LeverRow> levers(Brief.Person person) {
        var focused = person.focus().stream().map(Brief.Focus::lever).toList();
        return person.levers().stream()
                .sorted(Comparator.comparing(Brief.Lever::gainPerQuarter)
                        .reversed()
                        .thenComparing(Brief.Lever::lever))
                .map(lever -> row(lever, focused.contains(lever.lever())))
                .toList();
    }

    private Page.LeverRow row(Brief.Lever lever, boolean focus) {
        return new Page.LeverRow(
                Words.name(lever.label()),
                focus,
                LeverWords.value(lever, lever.value(), figures),
                LeverWords.value(lever, lever.peer(), figures),
                figures.gain(lever.gainPerQuarter()),
                figures.range(lever.low(), lever.high()),
                bar(lever),
                "%s likely below comparable people".formatted(figures.share(lever.probabilityBelowPeers())));
    }

    private @Nullable Spark spark(Brief.Person person) {
        var trend = person.trend();
        return trend == null || trend.values().isEmpty()
                ? null
                : Spark.of(
                        "%s since %s, last %s"
                                .formatted(
                                        Words.name(trend.what()),
                                        figures.day(trend.from()),
                                        figures.money(trend.values().getLast())),
                        trend.values());
    }

    private List<Page.Key> keys(Metrics metrics) {
        var keys = new ArrayList<Page.Key>();
        keys.add(new Page.Key("", "won", figures.money(metrics.wonAmount())));
        if (metrics.winRate() != null) {
            keys.add(new Page.Key("", "win rate", figures.share(metrics.winRate())));
        }
        if (metrics.medianCycleDays() != null) {
            keys.add(new Page.Key("", "days to win", figures.decimal(metrics.medianCycleDays())));
        }
        keys.add(new Page.Key("", "open", figures.money(metrics.openAmount())));
        if (metrics.attainment() != null) {
            keys.add(new Page.Key("", "of quota so far", figures.share(metrics.attainment())));
        }
        return keys;
    }

    private List<Page.MathRow> math(Brief.Person person) {
        var rows = new ArrayList<>(new MathRows(desk).of(person.math()));
        person.levers().stream()
                .filter(lever -> lever.math() != null)
                .map(lever -> new MathRows(desk)
                        .row(
                                Objects.requireNonNull(lever.math()),
                                Words.name(lever.label()),
                                figures.gain(lever.gainPerQuarter())))
                .forEach(rows::add);
        rows.addAll(new MetricMath(desk, person.metrics(), person.id()).rows());
        return rows;
    }
}

package org.coxswain.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person: the one or two things, the gap, the levers, the figures. */
final class PersonWords {

    private static final String COLON = ": ";

    private final Desk desk;
    private final Figures figures;
    private final LeverRows levers;
    private final boolean severalRoles;

    PersonWords(Desk desk, List<Brief.Person> sellers) {
        this.desk = desk;
        this.figures = desk.figures();
        this.levers = new LeverRows(desk);
        this.severalRoles = sellers.stream()
                        .map(person -> String.valueOf(person.role()))
                        .distinct()
                        .count()
                > 1;
    }

    Page.PersonCard card(Brief.Person person) {
        var lever = LeverRows.inFocus(person);
        var coaching = lastCoached(person);
        var gap = person.gap() == null ? null : new GapWords(figures, person.gap());
        return new Page.PersonCard(
                person.id(),
                PersonCards.anchor(person.id()),
                desk.name(person.id()),
                about(person),
                lever.map(one -> Words.capital(LeverWords.topic(one.lever()))).orElse(noFocus(person)),
                lever.map(one -> figures.gain(one.gainPerQuarter())).orElse(null),
                lever.map(levers::bar).orElse(null),
                reasons(person),
                gap == null ? null : gap.sentence(desk.firstName(person.id())),
                gap == null ? null : gap.steps(),
                levers.rows(person),
                spark(person.trend()),
                keys(person.metrics()),
                math(person),
                coaching.map(this::coached).orElse(null),
                coaching.map(last -> last.startedOn().toString()).orElse(null),
                new FunnelWords(desk, person).view());
    }

    private String coached(Brief.Coaching last) {
        return "Last coached on %s, since %s: %s."
                .formatted(LeverWords.topic(last.lever()), figures.day(last.startedOn()), last.verdict());
    }

    private Optional<Brief.Coaching> lastCoached(Brief.Person person) {
        return desk.brief().coaching().stream()
                .filter(one -> one.personId().equals(person.id()))
                .max(Comparator.comparing(Brief.Coaching::startedOn));
    }

    private String about(Brief.Person person) {
        var parts = new ArrayList<String>();
        add(parts, severalRoles ? person.role() : null);
        add(parts, person.segment());
        add(parts, person.territory());
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            parts.add(Words.name(part));
        }
    }

    private static List<Page.Note> reasons(Brief.Person person) {
        var why = person.noFocusReason();
        if (why != null && why.contains(COLON)) {
            return List.of(new Page.Note(
                    noFocus(person),
                    Words.sentence(Words.capital(why.substring(why.indexOf(COLON) + COLON.length())))));
        }
        return person.focus().stream().map(PersonWords::reason).toList();
    }

    private static Page.Note reason(Brief.Focus focus) {
        return new Page.Note(Words.capital(LeverWords.topic(focus.lever())), Words.sentence(focus.reason()));
    }

    /** In a line of the list what stands before the colon is enough; the rest is told when it is opened. */
    private static String noFocus(Brief.Person person) {
        var why = person.noFocusReason();
        if (why != null && why.contains(COLON)) {
            return Words.capital(why.substring(0, why.indexOf(COLON)));
        }
        if (why != null) {
            return Words.sentence(Words.capital(why));
        }
        return person.levers().isEmpty() ? "Nothing can be said yet" : "No clear lever";
    }

    private @Nullable Spark spark(Brief.@Nullable Trend trend) {
        if (trend == null || trend.values().isEmpty()) {
            return null;
        }
        var last = figures.money(trend.values().getLast());
        return Spark.of(
                "%s a month since %s, %s in the latest"
                        .formatted(Words.capital(Words.name(trend.what())), figures.day(trend.from()), last),
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
        var words = new MathRows(desk);
        var rows = new ArrayList<>(words.of(person.math()));
        for (var lever : person.levers()) {
            if (lever.math() != null) {
                var row = words.row(lever.math(), Words.name(lever.label()), figures.gain(lever.gainPerQuarter()));
                rows.add(
                        lever.plot() == null
                                ? row
                                : row.with(FunnelDrawing.of(lever.plot(), desk.firstName(person.id()))));
            }
        }
        rows.addAll(new MetricMath(desk, person.metrics(), person.id()).rows());
        return rows;
    }
}

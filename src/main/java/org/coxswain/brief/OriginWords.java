package org.coxswain.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.coxswain.brief.HistoryRows.Closings;
import org.coxswain.pipeline.Cut;

/** Where won money comes from, one way of cutting the closed deals after the other. */
final class OriginWords {

    private static final List<String> WAYS = List.of("segment", "territory", "product", "source", "industry");

    /** What the counting calls deals that name no part. */
    private static final Set<String> NAMELESS = Set.of("(none)", "all");

    private static final String NOT_GIVEN = "not given";
    private static final int MOST = 12;
    private static final double HALF = 0.5;
    private static final int FEWEST = 20;

    /** Standard errors apart: in 99.7 % of cases chance stays below, which leaves room for looking at many parts. */
    private static final double APART = 3;

    private final Figures figures;
    private final List<Cut> cuts;

    OriginWords(Desk desk) {
        this.figures = desk.figures();
        this.cuts = desk.brief().breakdowns();
    }

    /** The part that brought more than half of the money, where there is one. */
    String most() {
        for (var way : WAYS) {
            var parts = parts(way);
            var top = parts.isEmpty() ? 0 : share(parts.getFirst(), parts);
            if (top > HALF && !parts.getFirst().label().equals(NOT_GIVEN)) {
                return "%s of all won money comes from %s (%s)."
                        .formatted(figures.share(top), parts.getFirst().label(), way);
            }
        }
        return "";
    }

    List<History.Origin> origins() {
        return WAYS.stream()
                .filter(way -> !parts(way).isEmpty())
                .map(way -> {
                    var parts = parts(way);
                    return new History.Origin(way, sentence(parts), rows(parts));
                })
                .toList();
    }

    String note() {
        var nameless = WAYS.stream()
                .filter(way -> parts(way).stream().anyMatch(part -> part.label().equals(NOT_GIVEN)))
                .toList();
        return nameless.isEmpty()
                ? ""
                : "“Not given” are deals for which the export names no %s.".formatted(Words.list(nameless));
    }

    private List<Closings> parts(String way) {
        return cuts.stream()
                .filter(cut -> cut.dimension().equals(way))
                .map(cut -> new Closings(
                        NAMELESS.contains(cut.part()) ? NOT_GIVEN : Words.name(cut.part()),
                        cut.won(),
                        cut.lost(),
                        cut.wonAmount()))
                .sorted(Comparator.comparing((Closings part) -> part.money())
                        .reversed()
                        .thenComparing(Comparator.comparing((Closings part) -> part.closed())
                                .reversed())
                        .thenComparing(Closings::label))
                .toList();
    }

    private String sentence(List<Closings> parts) {
        var top = parts.getFirst();
        var money = Closings.money(parts).signum() == 0
                ? "No won money is known."
                : "%s brought most: %s of the won money."
                        .formatted(Words.capital(top.label()), figures.share(share(top, parts)));
        return money + " " + apart(parts);
    }

    private String apart(List<Closings> parts) {
        var more = new ArrayList<String>();
        var less = new ArrayList<String>();
        for (var part : parts) {
            var distance = distance(part, parts);
            if (Math.abs(distance) > APART) {
                (distance > 0 ? more : less)
                        .add("%s (%s)".formatted(part.label(), figures.share((double) part.won() / part.closed())));
            }
        }
        if (parts.stream().filter(part -> part.closed() >= FEWEST).count() < 2) {
            return "Too few deals have closed to say where they are won more often.";
        }
        if (more.isEmpty() && less.isEmpty()) {
            return "How often deals are won differs no more than chance explains.";
        }
        var rate = figures.share((double) Closings.won(parts) / Closings.closed(parts));
        var said = new ArrayList<String>();
        add(said, "more often in ", more);
        add(said, "less often in ", less);
        return "Against %s of all, deals are won clearly %s.".formatted(rate, String.join("; ", said));
    }

    private static void add(List<String> said, String words, List<String> parts) {
        if (!parts.isEmpty()) {
            said.add(words + Words.list(parts));
        }
    }

    /** Standard errors between a part's share of wins and that of all others; none where either is small. */
    private static double distance(Closings part, List<Closings> all) {
        var others = Closings.closed(all) - part.closed();
        if (part.closed() < FEWEST || others < FEWEST) {
            return 0;
        }
        var rate = (double) Closings.won(all) / Closings.closed(all);
        var error = Math.sqrt(rate * (1 - rate) * (1.0 / part.closed() + 1.0 / others));
        var difference = (double) part.won() / part.closed() - (double) (Closings.won(all) - part.won()) / others;
        return error == 0 ? 0 : difference / error;
    }

    private List<History.Row> rows(List<Closings> parts) {
        var shown = new ArrayList<>(parts.subList(0, Math.min(MOST, parts.size())));
        var rest = parts.subList(shown.size(), parts.size());
        if (!rest.isEmpty()) {
            shown.add(new Closings(
                    figures.count(rest.size()) + " more",
                    Closings.won(rest),
                    Closings.closed(rest) - Closings.won(rest),
                    Closings.money(rest)));
        }
        var rows = new HistoryRows(figures, shown);
        return shown.stream()
                .map(part -> rows.row(part, "", figures.share(share(part, parts))))
                .toList();
    }

    private static double share(Closings part, List<Closings> all) {
        var money = Closings.money(all);
        return money.signum() == 0
                ? 0
                : part.money()
                        .divide(money, 6, RoundingMode.HALF_EVEN)
                        .max(BigDecimal.ZERO)
                        .doubleValue();
    }
}

package org.coxswain.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coxswain.brief.Words;

/** Which forecast to use in which months of the quarter, with the misses that say so. */
record Advice(List<Backtest.Row> rows, Percents percents) {

    private static final List<String> FROM_FIRST =
            List.of("in the first month", "in the first two months", "throughout the quarter");
    private static final List<String> LATER = List.of("in the second month", "in the last month");

    /** Months next to each other in which the same one is best. */
    private record Stretch(Member member, int first, int last) {

        String words() {
            if (first == 0) {
                return FROM_FIRST.get(last);
            }
            return first < last ? "from the second month on" : LATER.get(first - 1);
        }
    }

    Optional<String> sentence() {
        List<Stretch> stretches = stretches();
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of("Use %s."
                        .formatted(Words.list(stretches.stream().map(this::told).toList())));
    }

    private List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        for (int month = 0; month < Standing.MONTHS; month++) {
            Optional<Standing.Place> advised = of(month, month).advised();
            if (advised.isEmpty()) {
                return List.of();
            }
            Member member = advised.get().member();
            boolean same = !stretches.isEmpty() && stretches.getLast().member() == member;
            int first = same ? stretches.removeLast().first() : month;
            stretches.add(new Stretch(member, first, month));
        }
        return stretches;
    }

    private Standing of(int first, int last) {
        return Standing.of(rows.stream()
                .filter(row -> IntStream.rangeClosed(first, last).anyMatch(month -> month == Standing.month(row)))
                .toList());
    }

    private String told(Stretch stretch) {
        Standing standing = of(stretch.first(), stretch.last());
        var own = stretch.member() == Member.COXSWAIN;
        var miss = standing.place(stretch.member())
                .map(place -> percents.of(place.score().mape()))
                .orElse("");
        var other = own ? standing.bestRule() : standing.own();
        return "%s %s (%s; %s)"
                .formatted(
                        stretch.member().spoken(),
                        stretch.words(),
                        miss,
                        other.map(place -> "%s %s"
                                        .formatted(
                                                place.member().spoken(),
                                                percents.of(place.score().mape())))
                                .orElse("nothing else spoke"));
    }
}

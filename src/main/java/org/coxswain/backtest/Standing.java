package org.coxswain.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who came how close over some days; the closest first, the program's own forecast first among equals. */
record Standing(List<Place> places) {

    private static final double TENTHS_OF_A_PERCENT = 1_000;
    private static final int NOTICED = 5;
    static final int MONTHS = 3;
    private static final int WEEKS = 13;

    record Place(Member member, Backtest.Score score) {

        /** What the reader sees of the miss; nobody wins by less. */
        private long shown() {
            return Math.round(TENTHS_OF_A_PERCENT * score.mape());
        }
    }

    /** Only members that spoke as often as the most talkative one are compared. */
    static Standing of(List<Backtest.Row> rows) {
        List<Place> all = Stream.of(Member.values())
                .flatMap(member -> Scores.score(member.key(), rows).map(score -> new Place(member, score)).stream())
                .toList();
        int most = all.stream().mapToInt(place -> place.score().n()).max().orElse(0);
        return new Standing(all.stream()
                .filter(place -> place.score().n() == most)
                .sorted(Comparator.comparingLong(Place::shown).thenComparing(Place::member))
                .toList());
    }

    /** In which month of its quarter a day lies: 0, 1 or 2. */
    static int month(Backtest.Row row) {
        return Math.min(MONTHS - 1, (row.week() - 1) * MONTHS / WEEKS);
    }

    Optional<Place> best() {
        return places.stream().findFirst();
    }

    /** The one to use: a simple rule only where it is closer by half a point, which a reader would notice. */
    Optional<Place> advised() {
        return own().isEmpty()
                        || best().filter(place ->
                                        place.shown() + NOTICED <= own().get().shown())
                                .isPresent()
                ? best()
                : own();
    }

    Optional<Place> own() {
        return place(Member.COXSWAIN);
    }

    Optional<Place> place(Member member) {
        return places.stream().filter(place -> place.member() == member).findFirst();
    }

    /** The closest of the rules that need no model. */
    Optional<Place> bestRule() {
        return places.stream()
                .filter(place -> place.member() != Member.COXSWAIN)
                .findFirst();
    }
}

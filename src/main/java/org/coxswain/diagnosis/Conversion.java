package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coxswain.diagnosis.Evidence.Visits;
import org.coxswain.stats.Logit;
import org.coxswain.stats.OverExpected;
import org.coxswain.stats.Shrinkage.Prior;

/** Leaving a stage forward: what happened against what happens to deals of the same segment. */
final class Conversion implements Measure {

    private static final int FEWEST_EXITS = 30;

    private final Lever lever;
    private final Map<String, Passage> passages;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Tally everybody = new Tally();

    /** One person's visits: what happened and what was expected. */
    private static final class Tally {
        final List<Passing> passings = new ArrayList<>();
        int entered;
        int advanced;
        int open;
        double hoped;
        double expected;
    }

    private Conversion(Lever lever, Map<String, Passage> passages) {
        this.lever = lever;
        this.passages = passages;
    }

    static Conversion of(Lever lever, List<Visits> visits) {
        Map<String, List<Visits>> bySegment =
                visits.stream().collect(Collectors.groupingBy(Visits::segment, TreeMap::new, Collectors.toList()));
        Map<String, Passage> passages = new TreeMap<>();
        bySegment.forEach((segment, some) -> {
            boolean enough = some.stream()
                            .filter(one -> !one.open())
                            .mapToInt(Visits::visits)
                            .sum()
                    >= FEWEST_EXITS;
            passages.put(segment, enough ? Passage.of(some, visits) : Passage.of(visits));
        });
        Conversion conversion = new Conversion(lever, passages);
        visits.forEach(conversion::add);
        return conversion;
    }

    private void add(Visits visits) {
        add(tallies.computeIfAbsent(visits.ownerId(), owner -> new Tally()), visits);
        add(everybody, visits);
    }

    private void add(Tally tally, Visits visits) {
        double usual = chance(visits.segment());
        double left = visits.open() ? passage(visits.segment()).inWeek(visits.week()) : visits.advanced() ? 1 : 0;
        tally.entered += visits.visits();
        tally.advanced += visits.advanced() ? visits.visits() : 0;
        tally.open += visits.open() ? visits.visits() : 0;
        tally.hoped += visits.open() ? visits.visits() * left : 0;
        tally.expected += visits.visits() * usual;
        tally.passings.add(new Passing(visits.visits(), Logit.of(usual), Logit.of(left)));
    }

    double chance(String segment) {
        return passage(segment).atEntry();
    }

    private Passage passage(String segment) {
        Passage known = passages.get(segment);
        return known != null ? known : passages.values().iterator().next();
    }

    @Override
    public Lever lever() {
        return lever;
    }

    @Override
    public Map<String, OverExpected> readings() {
        Map<String, OverExpected> readings = new TreeMap<>();
        tallies.forEach((person, tally) -> readings.put(person, Passing.reading(tally.passings)));
        return readings;
    }

    @Override
    public double natural(Seller seller, double shift) {
        Tally tally = tallies.getOrDefault(seller.personId(), everybody);
        return Logit.shifted(tally.expected / tally.entered, shift);
    }

    /** @param share of those entered that goes on; one that is open counts with its chance */
    record Passed(int entered, int advanced, int open, double share) {}

    Passed passed(String person) {
        return passed(tallies.getOrDefault(person, new Tally()));
    }

    private static Passed passed(Tally tally) {
        double share = tally.entered == 0 ? 0 : (tally.advanced + tally.hoped) / tally.entered;
        return new Passed(tally.entered, tally.advanced, tally.open, share);
    }

    @Override
    public Counted counted(Seller seller) {
        Tally tally = tallies.getOrDefault(seller.personId(), new Tally());
        return new Counted(passed(tally).share(), tally.entered, words(tally));
    }

    private String words(Tally tally) {
        boolean win = lever.kind() == Lever.Kind.WIN;
        String gone = "%d of %d %s".formatted(tally.advanced, tally.entered, win ? "were won" : "moved forward");
        String where = win ? "open" : "still there";
        return switch (tally.open) {
            case 0 -> gone;
            case 1 -> "%s, 1 is %s with a chance of %s".formatted(gone, where, Words.percent(tally.hoped));
            default ->
                "%s, %d are %s and %s of those are expected to"
                        .formatted(gone, tally.open, where, Words.decimal(tally.hoped));
        };
    }

    @Override
    public String definition() {
        return "Share of the deals that came into the stage and left it forward; one still there counts with its chance";
    }

    @Override
    public Records.Kind counts() {
        return Records.Kind.ENTERED;
    }

    @Override
    public Prior prior() {
        return new Prior(.10, .05);
    }
}

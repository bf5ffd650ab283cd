package org.coxswain.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.coxswain.stats.FalseDiscovery;
import org.coxswain.stats.Normal;
import org.coxswain.stats.TwoByTwo;

/**
 * Which behaviours go with deals moving on, comparing each person's deals with that same person's others: talent, territory
 * and segment cannot pose as a behaviour. What only goes along with a stronger finding is left out.
 */
record WithinPeople(Habits habits, double wrongAtMost) {

    private static final double STILL_THERE = .05;
    private static final int FEWEST = 20;
    private static final int MOST = 6;
    private static final double Z80 = 1.2815515655446004; // scipy.stats.norm.ppf(.9)
    private static final Comparator<Tested> SUREST =
            Comparator.comparingDouble(Tested::p).thenComparing(Tested::behaviour);

    /** What is known of one behaviour. */
    record Tested(Behaviour behaviour, TwoByTwo result, double p, List<Alike> strata) {

        static Tested of(Behaviour behaviour, List<Alike> strata) {
            TwoByTwo result = TwoByTwo.of(strata.stream().map(Alike::stratum).toList());
            return new Tested(behaviour, result, 2 * Normal.cdf(-Math.abs(result.z())), strata);
        }

        /** Enough visits with and without it to speak of. */
        boolean tells() {
            long with = strata.stream().mapToLong(Alike::withIt).sum();
            long all = strata.stream().mapToLong(Alike::cases).sum();
            return result.known() && with >= FEWEST && all - with >= FEWEST;
        }
    }

    /** All that can be told of, by behaviour. */
    List<Tested> tested(List<Behaviour> given) {
        return habits.alike(given).entrySet().stream()
                .filter(one -> !given.contains(one.getKey()))
                .map(one -> Tested.of(one.getKey(), one.getValue()))
                .filter(Tested::tells)
                .toList();
    }

    /**
     * Those that stand in their own right. Stand-ins that fell out count as tested and not as found: they must not make
     * room for others.
     */
    List<Difference> differences(List<Tested> tested) {
        List<Behaviour> kept = inOwnRight(tested, believed(tested));
        double[] q = FalseDiscovery.q(tested.stream()
                .mapToDouble(one -> kept.contains(one.behaviour())
                        ? Math.max(one.p(), given(one.behaviour(), kept).p())
                        : 1)
                .toArray());
        return IntStream.range(0, q.length)
                .filter(at -> q[at] <= wrongAtMost)
                .mapToObj(at -> finding(tested.get(at), q[at]))
                .sorted(Comparator.comparingDouble(Difference::q).thenComparing(Difference::behaviour))
                .toList();
    }

    /** Of those sure enough, the ones that are more than what they are made of. */
    private List<Behaviour> believed(List<Tested> tested) {
        double[] q = FalseDiscovery.q(tested.stream().mapToDouble(Tested::p).toArray());
        return IntStream.range(0, q.length)
                .filter(at -> q[at] <= wrongAtMost)
                .mapToObj(at -> tested.get(at).behaviour())
                .filter(one -> one.parts().isEmpty() || given(one, one.parts()).p() <= STILL_THERE)
                .toList();
    }

    /** The surest first; then again and again the surest of those that still tell when the chosen ones are alike. */
    private List<Behaviour> inOwnRight(List<Tested> tested, List<Behaviour> believed) {
        List<Behaviour> chosen = new ArrayList<>();
        List<Tested> left = tested;
        while (chosen.size() < MOST) {
            var next = left.stream()
                    .filter(one -> believed.contains(one.behaviour()))
                    .filter(one -> chosen.isEmpty() || one.p() <= STILL_THERE)
                    .min(SUREST);
            if (next.isEmpty()) {
                break;
            }
            chosen.add(next.get().behaviour());
            left = tested(chosen);
        }
        return standing(chosen);
    }

    /** Without those that tell nothing any more once all the others are alike: the first choice may have been a stand-in. */
    private List<Behaviour> standing(List<Behaviour> chosen) {
        List<Behaviour> kept = new ArrayList<>(chosen);
        while (kept.size() > 1) {
            var weakest = kept.stream().map(one -> given(one, kept)).max(SUREST);
            if (weakest.isEmpty() || weakest.get().p() <= STILL_THERE) {
                break;
            }
            kept.remove(weakest.get().behaviour());
        }
        return kept;
    }

    private Tested given(Behaviour behaviour, List<Behaviour> all) {
        var others = all.stream().filter(one -> one != behaviour).toList();
        return Tested.of(behaviour, habits.alike(others).getOrDefault(behaviour, List.of()));
    }

    private Difference finding(Tested tested, double q) {
        TwoByTwo result = tested.result();
        return new Difference(
                tested.behaviour(),
                tested.behaviour().words(habits.usual()),
                Difference.Kind.FINDING,
                null,
                result.difference(),
                result.difference() - Z80 * result.deviation(),
                result.difference() + Z80 * result.deviation(),
                q,
                Math.toIntExact(result.n()),
                counts(tested.strata()),
                habits.deals(tested.behaviour()));
    }

    static Difference.Counts counts(List<Alike> strata) {
        long with = 0;
        long both = 0;
        long cases = 0;
        long movedOn = 0;
        for (Alike one : strata) {
            with += one.withIt();
            both += one.both();
            cases += one.cases();
            movedOn += one.movedOn();
        }
        double[] shares = Habits.shares(strata).values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        int tenth = shares.length / 10;
        return new Difference.Counts(
                with, both, cases - with, movedOn - both, shares[tenth], shares[shares.length - 1 - tenth]);
    }
}

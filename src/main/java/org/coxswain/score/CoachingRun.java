package org.coxswain.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.coxswain.stats.Ancova;
import org.coxswain.stats.BeforeAfter;
import org.coxswain.stats.BeforeAfter.Course;
import org.coxswain.stats.BeforeAfter.Reading;
import org.coxswain.stats.Logit;
import org.coxswain.stats.RandomKey;
import org.coxswain.stats.Shrinkage.Prior;

/**
 * One organisation of nothing but counts: twenty-four people in four territories, twenty deals a quarter into one stage, and
 * the six worst of the last of six quarters coached.
 */
record CoachingRun(List<Course> courses, Set<String> coached) {

    private static final int PEOPLE = 24;
    private static final int COACHED = 6;
    private static final int QUARTERS = 6;
    private static final int DEALS = 20;
    private static final int PLACES = 4;
    private static final double USUAL = .6;
    private static final Prior PRIOR = new Prior(.10, .05);

    /** @param worst whether those are chosen who did worst in the quarter before, or any */
    static CoachingRun of(long seed, double effect, boolean worst) {
        var random = RandomKey.of(seed).and("coaching score").random();
        double[] places = normals(random, PLACES, .20);
        double[] people = normals(random, PEOPLE, .35);
        double[] weather = normals(random, QUARTERS + 2, .12);
        int[][] moved = new int[PEOPLE][QUARTERS + 2];
        double[] order = new double[PEOPLE];
        for (int who = 0; who < PEOPLE; who++) {
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                moved[who][quarter] = binomial(random, DEALS, people[who] + places[who % PLACES] + weather[quarter]);
            }
            order[who] = worst ? moved[who][1] + 1e-3 * random.nextDouble() : random.nextDouble();
        }
        List<Integer> chosen = IntStream.range(0, PEOPLE)
                .boxed()
                .sorted(Comparator.comparingDouble(who -> order[who]))
                .limit(COACHED)
                .toList();
        for (int who = 0; who < PEOPLE; who++) {
            double own = people[who] + places[who % PLACES] + (chosen.contains(who) ? effect : 0);
            moved[who][0] =
                    binomial(random, DEALS, own + weather[0]) + binomial(random, DEALS, own + weather[QUARTERS + 1]);
        }
        Set<String> coached = new HashSet<>();
        chosen.forEach(who -> coached.add("P" + who));
        return new CoachingRun(courses(moved), coached);
    }

    /** Against the usual share of everybody, as the product does. */
    private static List<Course> courses(int[][] moved) {
        List<Course> courses = new ArrayList<>();
        for (int who = 0; who < PEOPLE; who++) {
            List<Reading> before = new ArrayList<>();
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                before.add(reading(quarter, moved[who][quarter], DEALS));
            }
            courses.add(new Course("P" + who, "T" + who % PLACES, before, reading(0, moved[who][0], 2 * DEALS)));
        }
        return courses;
    }

    private static Reading reading(int quarter, int moved, int deals) {
        return new Reading(quarter, moved - USUAL * deals, USUAL * (1 - USUAL) * deals);
    }

    /** What one logit is worth in points of the share that moves on. */
    static double points(double logits) {
        return USUAL * (1 - USUAL) * logits;
    }

    BeforeAfter.Effect effect() {
        var compared = BeforeAfter.of(courses, coached, PRIOR);
        return BeforeAfter.Effect.together(
                coached.stream().sorted().map(compared::effect).toList());
    }

    OptionalDouble second() {
        return Ancova.effect(courses, coached);
    }

    private static int binomial(SplittableRandom random, int n, double logit) {
        double chance = Logit.share(Logit.of(USUAL) + logit);
        int hits = 0;
        for (int i = 0; i < n; i++) {
            hits += random.nextDouble() < chance ? 1 : 0;
        }
        return hits;
    }

    private static double[] normals(SplittableRandom random, int n, double spread) {
        return IntStream.range(0, n)
                .mapToDouble(i -> spread * random.nextGaussian())
                .toArray();
    }
}

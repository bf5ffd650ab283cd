package org.coxswain.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.coxswain.stats.BeforeAfter.Course;
import org.coxswain.stats.BeforeAfter.Effect;
import org.coxswain.stats.BeforeAfter.Reading;
import org.coxswain.stats.Shrinkage.Prior;
import org.junit.jupiter.api.Test;

class BeforeAfterTest {

    private static final Prior PRIOR = new Prior(.1, .05);
    private static final Set<String> COACHED = Set.of("p0", "p1");

    /** numpy: V = diag(1/info) + .02 * minimum.outer(q, q); v = 1/(1' V^-1 1); m = v * 1' V^-1 y */
    @Test
    void aWanderingLevelAgreesWithGeneralisedLeastSquares() {
        var level =
                new Drift(.02).level(List.of(new Reading(1, 1.5, 4.8), new Reading(2, -2, 5.2), new Reading(4, 3, 2)));
        assertThat(level.value()).isCloseTo(0.19868841758740732, within(1e-12));
        assertThat(level.variance()).isCloseTo(0.111072915090056, within(1e-12));
    }

    /** numpy.linalg.lstsq of after on [coached, 1, mean of both quarters, last quarter] */
    @Test
    void theSecondOpinionIsLeastSquares() {
        double[][] before = {
            {0.0, 0.3}, {-0.27, -0.89}, {-0.45, -0.99}, {0.06, 1.34}, {-0.49, -0.62},
            {0.49, 0.36}, {0.11, -0.93}, {-0.03, 0.7}, {-1.34, -0.46}, {-1.9, -1.29}
        };
        double[] after = {-1.84, -0.24, -1.27, 0.27, 0.16, -0.19, -2.52, -0.54, -0.05, 0.11};
        var courses = IntStream.range(0, 10)
                .mapToObj(i -> new Course(
                        "p" + i,
                        "",
                        List.of(new Reading(1, before[i][0], 1), new Reading(2, before[i][1], 1)),
                        new Reading(0, after[i], 1)))
                .toList();
        assertThat(Ancova.effect(courses, COACHED)).hasValueCloseTo(-0.2235818942575971, within(1e-12));
        assertThat(Ancova.effect(courses.subList(0, 9), COACHED)).isEmpty();
    }

    @Test
    void whatEverybodyHadIsNoEffect() {
        assertThat(pooled(courses(.4, .4)).value()).isCloseTo(0, within(1e-9));
    }

    @Test
    void whatOnlyTheCoachedHadIsTheEffect() {
        Effect effect = pooled(courses(.9, .4));
        assertThat(effect.value()).isCloseTo(.5, within(1e-9));
        assertThat(effect.deviation()).isBetween(.15, .35);
    }

    @Test
    void aBadQuarterAndTheReturnFromItAreNoEffect() {
        List<Course> courses = new ArrayList<>(courses(0, 0));
        courses.set(0, course(0, -.9, 0));
        courses.set(1, course(1, -.9, 0));
        double naive = .9;
        assertThat(pooled(courses).value()).isBetween(0.0, naive / 4);
    }

    @Test
    void whoHasNoHistoryOrNothingSinceIsNotJudged() {
        List<Course> courses = new ArrayList<>(courses(0, 0));
        courses.set(0, new Course("p0", "north", List.of(), new Reading(0, 1, 5)));
        courses.set(1, new Course("p1", "south", List.of(new Reading(1, 0, 5)), new Reading(0, 0, 0)));
        var compared = BeforeAfter.of(courses, COACHED, PRIOR);
        assertThat(compared.tells("p0")).isFalse();
        assertThat(compared.tells("p1")).isFalse();
        assertThat(compared.others()).isEqualTo(10);
    }

    @Test
    void namesAndTheirOrderDoNotMatter() {
        List<Course> renamed = courses(.9, .4).reversed().stream()
                .map(one -> new Course("q" + one.id(), one.group(), one.before(), one.since()))
                .toList();
        var compared = BeforeAfter.of(renamed, Set.of("qp0", "qp1"), PRIOR);
        var same = Effect.together(List.of(compared.effect("qp1"), compared.effect("qp0")));
        assertThat(same.value()).isCloseTo(pooled(courses(.9, .4)).value(), within(1e-12));
    }

    private static Effect pooled(List<Course> courses) {
        var compared = BeforeAfter.of(courses, COACHED, PRIOR);
        return Effect.together(List.of(compared.effect("p0"), compared.effect("p1")));
    }

    private static List<Course> courses(double coached, double others) {
        return IntStream.range(0, 12)
                .mapToObj(i -> course(i, 0, i < 2 ? coached : others))
                .toList();
    }

    private static Course course(int i, double lastQuarter, double after) {
        return new Course(
                "p" + i,
                i % 2 == 0 ? "north" : "south",
                List.of(new Reading(1, 5 * lastQuarter, 5), new Reading(2, 0, 5), new Reading(3, 0, 5)),
                new Reading(0, 10 * after, 10));
    }
}

package org.coxswain.score;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.coxswain.diagnosis.CoachingEffect.Verdict;
import org.coxswain.diagnosis.Ruling;
import org.coxswain.stats.BeforeAfter.Course;
import org.coxswain.stats.BeforeAfter.Reading;

/** Ways to say whether coaching worked. */
enum Judge {
    COXSWAIN("coxswain") {
        @Override
        Opinion of(CoachingRun run) {
            var effect = run.effect();
            var verdict = new Ruling(effect, WORTH_HAVING, run.second()).verdict();
            return new Opinion(effect.value(), effect.deviation(), verdict == Verdict.MOVED);
        }
    },
    BEFORE_AFTER("before and after") {
        @Override
        Opinion of(CoachingRun run) {
            return Judge.change(run, Judge::lately).opinion(0, 0);
        }
    },
    LAST_QUARTER("difference in differences, last quarter") {
        @Override
        Opinion of(CoachingRun run) {
            return Judge.against(run, Judge::lately);
        }
    },
    WHOLE_HISTORY("difference in differences, whole history") {
        @Override
        Opinion of(CoachingRun run) {
            return Judge.against(run, Judge::whole);
        }
    };

    private static final double WORTH_HAVING = .3;
    private static final double Z90 = 1.6448536269514722; // scipy.stats.norm.ppf(.95)

    final String label;

    Judge(String label) {
        this.label = label;
    }

    abstract Opinion of(CoachingRun run);

    /** In logits, with its standard error. */
    record Opinion(double effect, double deviation, boolean worked) {

        boolean holds(double truth) {
            return Math.abs(effect - truth) <= Z90 * deviation;
        }
    }

    /** Mean change of some people and the variance chance gives it. */
    private record Change(double mean, double variance) {

        Opinion opinion(double others, double theirVariance) {
            double effect = mean - others;
            double deviation = Math.sqrt(variance + theirVariance);
            return new Opinion(effect, deviation, effect > Z90 * deviation);
        }
    }

    private static Opinion against(CoachingRun run, ToDoubleFunction<Course> before) {
        Change others = mean(
                run.courses().stream()
                        .filter(one -> !run.coached().contains(one.id()))
                        .toList(),
                before);
        return change(run, before).opinion(others.mean(), others.variance());
    }

    private static Change change(CoachingRun run, ToDoubleFunction<Course> before) {
        return mean(
                run.courses().stream()
                        .filter(one -> run.coached().contains(one.id()))
                        .toList(),
                before);
    }

    private static Change mean(List<Course> courses, ToDoubleFunction<Course> before) {
        double sum = 0;
        double squares = 0;
        for (Course one : courses) {
            double change = one.since().excess() / one.since().information() - before.applyAsDouble(one);
            sum += change;
            squares += change * change;
        }
        double mean = sum / courses.size();
        double variance = (squares - courses.size() * mean * mean) / (courses.size() - 1.0);
        return new Change(mean, variance / courses.size());
    }

    private static double lately(Course course) {
        Reading last = course.before().getFirst();
        return last.excess() / last.information();
    }

    private static double whole(Course course) {
        double excess = course.before().stream().mapToDouble(Reading::excess).sum();
        return excess
                / course.before().stream().mapToDouble(Reading::information).sum();
    }
}

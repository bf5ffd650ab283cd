package org.coxswain.stats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.coxswain.stats.Shrinkage.Observation;
import org.coxswain.stats.Shrinkage.Prior;
import org.coxswain.stats.Shrinkage.Unit;

/**
 * What came after, less what was to be expected from all that came before: who was chosen for a bad quarter is expected to
 * have a better one anyway. What then happened to everybody else is taken off too.
 *
 * <p>Expected is the empirical Bayes prediction from all earlier quarters (Efron and Morris 1975), each weighing what it tells
 * of a level that slowly wanders: then it does not matter which of those quarters somebody was chosen for.
 */
public final class BeforeAfter {

    private static final double CALM_PRIOR = 8;
    static final double LEAST_INFORMATION = .5;

    private final Map<String, Residual> coached = new HashMap<>();
    private final Pool others;
    private final double unrest;

    /**
     * What happened less what is usual, and how much it tells: score and information of a shift from the usual, so that
     * their ratio estimates the shift and the inverse of the information is its variance.
     */
    public record Reading(int quartersAgo, double excess, double information) {}

    /** One person: readings of earlier quarters, the last one being 1 quarter ago, and the reading since. */
    public record Course(String id, String group, List<Reading> before, Reading since) {

        boolean known() {
            return since.information() >= LEAST_INFORMATION && whole().information() >= LEAST_INFORMATION;
        }

        /** All earlier quarters as one. */
        private Reading whole() {
            return new Reading(
                    0,
                    before.stream().mapToDouble(Reading::excess).sum(),
                    before.stream().mapToDouble(Reading::information).sum());
        }

        double level() {
            return whole().excess() / whole().information();
        }

        /** The last quarter's own level; the whole history's where it was empty. */
        double lately() {
            return before.stream()
                    .filter(one -> one.quartersAgo() == 1 && one.information() >= LEAST_INFORMATION)
                    .mapToDouble(one -> one.excess() / one.information())
                    .findFirst()
                    .orElse(level());
        }

        double after() {
            return since.excess() / since.information();
        }
    }

    /** @param expected without coaching, before what happened to everybody */
    private record Residual(double expected, double value, double predicted, double sampling) {

        double variance() {
            return predicted + sampling;
        }
    }

    /**
     * On the scale of the readings.
     *
     * @param expected where the person would be without coaching
     * @param predicted variance that more time does not lessen
     * @param sampling variance that halves with twice the time
     * @param shared variance of what everybody had, the same for all who are compared with the same others
     */
    public record Effect(double value, double expected, double predicted, double sampling, double shared) {

        public double deviation() {
            return Math.sqrt(predicted + sampling + shared);
        }

        /** Several people taken together, the surer ones weighing more; what they share does not average out. */
        public static Effect together(List<Effect> effects) {
            double sum = effects.stream().mapToDouble(Effect::precision).sum();
            double value = 0;
            double expected = 0;
            double predicted = 0;
            double sampling = 0;
            double shared = 0;
            for (Effect one : effects) {
                double weight = one.precision() / sum;
                value += weight * one.value;
                expected += weight * one.expected;
                predicted += weight * weight * one.predicted;
                sampling += weight * weight * one.sampling;
                shared += weight * Math.sqrt(one.shared);
            }
            return new Effect(value, expected, predicted, sampling, shared * shared);
        }

        /** How much it weighs when several are taken together. */
        public double precision() {
            return 1 / Math.max(1e-12, predicted + sampling);
        }
    }

    private BeforeAfter(Pool others, double unrest) {
        this.others = others;
        this.unrest = unrest;
    }

    /** Everybody's courses; those who are neither coached nor left out are the ones to compare with. */
    public static BeforeAfter of(List<Course> courses, Set<String> chosen, Prior prior) {
        List<Course> known = courses.stream().filter(Course::known).toList();
        Drift drift = Drift.of(known, prior.units());
        List<Drift.Level> levels =
                known.stream().map(one -> drift.level(one.before())).toList();
        Shrinkage shrunk = Shrinkage.of(
                IntStream.range(0, known.size())
                        .mapToObj(i -> new Observation(
                                known.get(i).group(),
                                levels.get(i).value(),
                                levels.get(i).variance()))
                        .toList(),
                prior);
        Map<String, Residual> residuals = new HashMap<>();
        Pool others = new Pool();
        for (int i = 0; i < known.size(); i++) {
            Residual residual = residual(known.get(i), levels.get(i).variance(), shrunk, i);
            residuals.put(known.get(i).id(), residual);
            if (!chosen.contains(known.get(i).id())) {
                others.add(residual);
            }
        }
        BeforeAfter compared = new BeforeAfter(others, others.unrest());
        residuals.keySet().retainAll(chosen);
        compared.coached.putAll(residuals);
        return compared;
    }

    private static Residual residual(Course course, double own, Shrinkage shrunk, int at) {
        Unit unit = shrunk.units().get(at);
        double pull = shrunk.betweenUnits() / (shrunk.betweenUnits() + own);
        double level = Math.max(0, unit.variance() - pull * own) / (pull * pull);
        double expected = shrunk.mean() + unit.group() + unit.own();
        return new Residual(
                expected,
                course.after() - expected,
                pull * own + (1 - pull) * (1 - pull) * level,
                1 / course.since().information());
    }

    public int others() {
        return others.all.size();
    }

    public boolean tells(String id) {
        return coached.containsKey(id) && others() >= 2;
    }

    /** Of one person. */
    public Effect effect(String id) {
        Residual own = coached.getOrDefault(id, new Residual(0, 0, 0, 0));
        return new Effect(
                own.value() - others.mean(),
                own.expected() + others.mean(),
                unrest * own.predicted(),
                unrest * own.sampling(),
                unrest * others.variance());
    }

    /** Residuals weighted by how sure they are. */
    private static final class Pool {

        final List<Residual> all = new ArrayList<>();
        private double weight;
        private double sum;

        void add(Residual one) {
            all.add(one);
            weight += 1 / one.variance();
            sum += one.value() / one.variance();
        }

        double mean() {
            return weight == 0 ? 0 : sum / weight;
        }

        double variance() {
            return weight == 0 ? 0 : 1 / weight;
        }

        /** How much further off than reckoned the predictions of the others were; never less than reckoned. */
        double unrest() {
            double squares = 0;
            for (Residual one : all) {
                squares += Math.pow(one.value() - mean(), 2) / one.variance();
            }
            return Math.max(1, (CALM_PRIOR + squares) / (CALM_PRIOR + Math.max(0, all.size() - 1)));
        }
    }
}

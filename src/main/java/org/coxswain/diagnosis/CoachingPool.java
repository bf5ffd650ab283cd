package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.coxswain.diagnosis.CoachingEffect.Figures;
import org.coxswain.diagnosis.CoachingJudge.Judged;
import org.coxswain.stats.BeforeAfter;
import org.jspecify.annotations.Nullable;

/** Everybody who was coached on the same lever, taken together: several people show what one cannot. */
final class CoachingPool {

    private final List<Judged> judged;
    private final double[] weights;

    private CoachingPool(List<Judged> judged) {
        this.judged = judged;
        double sum = judged.stream().mapToDouble(one -> one.raw().precision()).sum();
        this.weights =
                judged.stream().mapToDouble(one -> one.raw().precision() / sum).toArray();
    }

    static Optional<CoachingEffect> of(List<Judged> all, @Nullable String team) {
        List<Judged> telling = all.stream().filter(Judged::tells).toList();
        return telling.size() < 2 ? Optional.empty() : Optional.of(new CoachingPool(telling).effect(team));
    }

    private CoachingEffect effect(@Nullable String team) {
        BeforeAfter.Effect raw =
                BeforeAfter.Effect.together(judged.stream().map(Judged::raw).toList());
        CourseScale scale = judged.getFirst().scale();
        OptionalDouble second = second();
        Ruling ruling = new Ruling(raw, scale.worthHaving, second);
        return new CoachingEffect(
                judged.stream()
                        .map(one -> one.row().personId())
                        .distinct()
                        .sorted()
                        .toList(),
                team,
                judged.getFirst().effect().lever(),
                judged.stream()
                        .map(one -> one.row().startedOn())
                        .min(Comparator.<LocalDate>naturalOrder())
                        .orElseThrow(),
                figures(raw, second),
                ruling.verdict(),
                weeksSince(),
                ruling.weeksNeeded(weeksSince()),
                judged.stream().mapToInt(one -> one.effect().others()).min().orElse(0),
                null);
    }

    private OptionalDouble second() {
        if (judged.stream().anyMatch(one -> one.second().isEmpty())) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * judged.get(i).second().orElse(0);
        }
        return OptionalDouble.of(sum);
    }

    private Figures figures(BeforeAfter.Effect raw, OptionalDouble second) {
        double usual = 0;
        for (int i = 0; i < weights.length; i++) {
            usual += weights[i] * judged.get(i).usual();
        }
        var plain = new Moved.Plain(
                mean(Moved.Plain::before, Moved.Plain::nBefore),
                mean(Moved.Plain::after, Moved.Plain::nAfter),
                judged.stream().mapToInt(one -> one.plain().nBefore()).sum(),
                judged.stream().mapToInt(one -> one.plain().nAfter()).sum());
        return new Moved(judged.getFirst().scale(), usual).figures(raw, second, plain);
    }

    /** Of those of whom there is one. */
    private double mean(ToDoubleFunction<Moved.Plain> figure, ToIntFunction<Moved.Plain> n) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < weights.length; i++) {
            if (n.applyAsInt(judged.get(i).plain()) > 0) {
                sum += weights[i] * figure.applyAsDouble(judged.get(i).plain());
                weight += weights[i];
            }
        }
        return weight == 0 ? 0 : sum / weight;
    }

    private double weeksSince() {
        return judged.stream()
                .mapToDouble(one -> one.effect().weeksSince())
                .average()
                .orElse(1);
    }
}

package org.coxswain.diagnosis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.coxswain.diagnosis.CoachingEffect.Figures;
import org.coxswain.diagnosis.CoachingJudge.Judged;
import org.coxswain.stats.BeforeAfter;
import org.jspecify.annotations.Nullable;

/** Everybody who was coached on the same lever, taken together: several people show what one cannot. */
final class CoachingPool {

    private static final int LONGEST_WAIT = 52;

    private final List<Judged> judged;
    private final double[] weights;

    private CoachingPool(List<Judged> judged) {
        this.judged = judged;
        double sum = judged.stream().mapToDouble(one -> one.raw().precision()).sum();
        this.weights =
                judged.stream().mapToDouble(one -> one.raw().precision() / sum).toArray();
    }

    static Optional<CoachingEffect> of(List<Judged> all, @Nullable String team) {
        List<Judged> telling =
                all.stream().filter(one -> one.effect().figures() != null).toList();
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
                ruling.weeksNeeded(weeksSince(), LONGEST_WAIT),
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
        double before = 0;
        double after = 0;
        for (int i = 0; i < weights.length; i++) {
            Figures own = judged.get(i).effect().figures();
            usual += weights[i] * judged.get(i).usual();
            before += own == null ? 0 : weights[i] * own.before();
            after += own == null ? 0 : weights[i] * own.after();
        }
        return new Moved(judged.getFirst().scale(), usual)
                .figures(
                        raw.value(),
                        raw.deviation(),
                        second,
                        new Moved.Plain(
                                before,
                                after,
                                figures().mapToInt(Figures::nBefore).sum(),
                                figures().mapToInt(Figures::nAfter).sum()));
    }

    private Stream<Figures> figures() {
        return judged.stream().flatMap(one -> Stream.ofNullable(one.effect().figures()));
    }

    private double weeksSince() {
        return judged.stream()
                .mapToDouble(one -> one.effect().weeksSince())
                .average()
                .orElse(1);
    }
}

package org.coxswain.backtest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coxswain.brief.Figures;
import org.coxswain.brief.Page;
import org.jspecify.annotations.Nullable;

/** Draws the period under way: what was won so far, and how the range for its end narrowed, Monday by Monday. */
public final class FanChart {

    private final Course course;
    private final Figures figures;
    private final Money money;
    private final DateTimeFormatter month;

    private FanChart(Course course, Locale locale) {
        this.course = course;
        this.figures = new Figures(locale, course.currency());
        this.money = Money.upTo(highest(course));
        this.month = DateTimeFormatter.ofPattern("d MMM", locale);
    }

    /** Nothing where no range was ever told. */
    public static Optional<FanDrawing> of(Course course, Locale locale) {
        return course.told().isEmpty() ? Optional.empty() : Optional.of(new FanChart(course, locale).drawing());
    }

    private static double highest(Course course) {
        Stream<BigDecimal> drawn = Stream.of(
                        course.told().stream().map(Course.Range::p90),
                        course.won().stream().map(Course.Won::sofar),
                        Stream.ofNullable(course.quota()))
                .flatMap(some -> some);
        return drawn.mapToDouble(BigDecimal::doubleValue).max().orElse(1);
    }

    private FanDrawing drawing() {
        var quota = course.quota();
        return new FanDrawing(
                sentence(),
                "%s so far: %s won by %s".formatted(course.period().label(), won(course.asOf()), day(course.asOf())),
                legend(quota),
                money.ticks(figures),
                marks(),
                won(),
                course.told().stream().map(this::bar).toList(),
                quota == null ? "" : money.y(quota),
                x(course.asOf()),
                course.told().reversed().stream().map(this::told).toList());
    }

    private String sentence() {
        Course.Range first = course.told().getFirst();
        Course.Range last = course.told().getLast();
        return first.equals(last)
                ? "The range for the end of %s was first told on %s."
                        .formatted(course.period().label(), day(last.day()))
                : "On %s the range for the end of %s was %s; now it is %s."
                        .formatted(
                                day(first.day()),
                                course.period().label(),
                                figures.range(first.p10(), first.p90()),
                                figures.range(last.p10(), last.p90()));
    }

    private static List<Page.Key> legend(@Nullable BigDecimal quota) {
        var told = List.of(
                new Page.Key("came", "line", "won so far"),
                new Page.Key("band", "bar", "80% range for the end of the quarter, as told that Monday"),
                new Page.Key("dot", "dot", "its middle"));
        return quota == null
                ? told
                : Stream.concat(told.stream(), Stream.of(new Page.Key("quota", "dashes", "quota")))
                        .toList();
    }

    /** Flat until something is won, and flat again until the last day known. */
    private List<FanDrawing.Stretch> won() {
        var line = new ArrayList<FanDrawing.Stretch>();
        LocalDate day = course.period().start();
        BigDecimal level = BigDecimal.ZERO;
        for (Course.Won won : course.won()) {
            line.add(flat(day, won.day(), level));
            line.add(new FanDrawing.Stretch(x(won.day()), money.y(level), x(won.day()), money.y(won.sofar())));
            day = won.day();
            level = won.sofar();
        }
        line.add(flat(day, course.asOf(), level));
        return line;
    }

    private FanDrawing.Stretch flat(LocalDate from, LocalDate to, BigDecimal level) {
        return new FanDrawing.Stretch(x(from), money.y(level), x(to), money.y(level));
    }

    private BacktestPage.Bar bar(Course.Range range) {
        return new BacktestPage.Bar(
                x(range.day()),
                money.y(range.p90()),
                money.y(range.p10()),
                money.y(range.p50()),
                "",
                "%s: %s, range %s"
                        .formatted(
                                day(range.day()), figures.money(range.p50()), figures.range(range.p10(), range.p90())));
    }

    private FanDrawing.Told told(Course.Range range) {
        return new FanDrawing.Told(
                day(range.day()),
                figures.money(range.p50()),
                figures.range(range.p10(), range.p90()),
                won(range.day()));
    }

    private String won(LocalDate day) {
        return figures.money(course.won().stream()
                .filter(won -> !won.day().isAfter(day))
                .reduce((one, later) -> later)
                .map(Course.Won::sofar)
                .orElse(BigDecimal.ZERO));
    }

    private List<BacktestPage.Mark> marks() {
        return List.of(
                new BacktestPage.Mark(
                        x(course.period().start()), "start", day(course.period().start())),
                new BacktestPage.Mark(
                        x(course.period().end()), "end", day(course.period().end())));
    }

    private String day(LocalDate day) {
        return month.format(day);
    }

    private String x(LocalDate day) {
        double share = (double) (day.toEpochDay() - course.period().start().toEpochDay())
                / Math.max(1, course.period().days() - 1);
        return Money.text(Money.LEFT + share * (Money.RIGHT - Money.LEFT)) + "%";
    }

    /** Amounts from nothing to the highest one, upward. */
    private record Money(double top, double step) {

        static final double LEFT = 9;
        static final double RIGHT = 98;
        private static final int FLOOR = 244;
        private static final int CEILING = 12;
        private static final int TICKS = 4;

        static Money upTo(double highest) {
            double step = Charts.step(Math.max(1, highest) * 10 / TICKS);
            return new Money(Math.ceil(Math.max(1, highest) / step) * step, step);
        }

        String y(BigDecimal amount) {
            return y(amount.doubleValue());
        }

        private String y(double amount) {
            return text(FLOOR - amount / top * (FLOOR - CEILING));
        }

        List<BacktestPage.Tick> ticks(Figures figures) {
            return Stream.iterate(0.0, at -> at <= top + step / TICKS, at -> at + step)
                    .map(at -> new BacktestPage.Tick(y(at), figures.money(at)))
                    .toList();
        }

        static String text(double number) {
            return String.format(Locale.ROOT, "%.2f", number);
        }
    }
}

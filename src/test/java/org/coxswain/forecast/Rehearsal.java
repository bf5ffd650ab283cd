package org.coxswain.forecast;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.facts.Sql;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;

/**
 * Forecasts whole quarters of the past at some of their weeks and says how far off they were. Run by hand:
 * {@code simulated <organisations> <reps>} or {@code folder <path> <quarter start>...}.
 */
final class Rehearsal {

    private static final int[] WEEKS = {0, 4, 8, 11};
    private static final Sql WON = new Sql("won", """
            select coalesce(sum(deal.amount), 0) as amount from deal
            where deal.outcome = 'won' and deal.closed_on >= :start and deal.closed_on <= :end
            """);

    private final Consumer<String> told;
    private final Map<String, Score> scores = new TreeMap<>();

    Rehearsal(Consumer<String> told) {
        this.told = told;
    }

    record Amount(BigDecimal amount) {}

    static final class Score {
        int n;
        private int held;
        private double miss;
        private double bias;
        private double naive;

        double mape() {
            return miss / n;
        }

        double naive() {
            return naive / n;
        }

        double coverage() {
            return (double) held / n;
        }

        private void add(Score other) {
            n += other.n;
            held += other.held;
            miss += other.miss;
            bias += other.bias;
            naive += other.naive;
        }
    }

    public static void main(String[] arguments) throws Exception {
        Rehearsal rehearsal = new Rehearsal(System.err::println);
        if (arguments[0].equals("simulated")) {
            for (int seed = 1; seed <= Integer.parseInt(arguments[1]); seed++) {
                rehearsal.simulated(new SimulationPlan(
                        seed, Integer.parseInt(arguments[2]), 208, Preset.DEFAULT, LocalDate.of(2026, 9, 30)));
            }
        } else {
            List<LocalDate> starts =
                    Arrays.stream(arguments).skip(2).map(LocalDate::parse).toList();
            rehearsal.folder(Path.of(arguments[1]), starts);
        }
        rehearsal.print();
    }

    Score total() {
        Score total = new Score();
        scores.values().forEach(total::add);
        return total;
    }

    /** The last four quarters of an organisation. */
    Rehearsal simulated(SimulationPlan plan) throws Exception {
        Path work = Files.createTempDirectory("rehearsal");
        Simulation.of(plan).writeTo(work.resolve("csv"));
        var starts = new ArrayList<LocalDate>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            starts.add(plan.lastDay().plusDays(1).minusMonths(3L * quarter));
        }
        return folder(work.resolve("csv"), starts);
    }

    Rehearsal folder(Path csv, List<LocalDate> starts) throws Exception {
        Path work = Files.createTempDirectory("rehearsal");
        var taken = Intake.of(IntakeSettings.modest())
                .read(new IntakeRequest(tables(csv), null, work.resolve("batch"), progress -> {}));
        Path batch = switch (taken) {
            case IntakeOutcome.Taken whole -> whole.batchFolder();
            case IntakeOutcome.Refused refused -> throw new IllegalArgumentException(refused.sentence());
        };
        try (var engine = DuckDb.inMemory(work.resolve("scratch"))) {
            Facts facts = Facts.open(engine, List.of(batch), new Facts.Money("USD", Map.of()));
            for (LocalDate start : starts) {
                Period period = FiscalCalendar.CALENDAR_YEAR.quarterOf(start);
                double actual = facts.on(period.end())
                        .ask(Amount.class, WON, Map.of("start", period.start(), "end", period.end()))
                        .getFirst()
                        .amount()
                        .doubleValue();
                for (int week : WEEKS) {
                    LocalDate day = start.plusDays(7L * week - 1);
                    long began = System.nanoTime();
                    Forecast forecast =
                            Forecasts.of(new ForecastQuestion(facts.on(day), period, FiscalCalendar.CALENDAR_YEAR));
                    score("w%02d".formatted(week), forecast, actual);
                    told.accept("%s %s %s %d ms"
                            .formatted(
                                    day,
                                    forecast.getClass().getSimpleName(),
                                    line(forecast, actual),
                                    (System.nanoTime() - began) / 1_000_000));
                }
            }
        }
        return this;
    }

    /** A forecast asks nothing of activities. */
    private static List<Path> tables(Path csv) throws IOException {
        try (var files = Files.list(csv)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !file.endsWith("activities.csv"))
                    .sorted()
                    .toList();
        }
    }

    private void score(String week, Forecast forecast, double actual) {
        if (!(forecast instanceof Forecast.Told told)) {
            return;
        }
        Score score = scores.computeIfAbsent(week, any -> new Score());
        double mean = told.team().p50().doubleValue();
        score.n++;
        score.miss += Math.abs(mean - actual) / actual;
        score.bias += (told.team().mean().doubleValue() - actual) / actual;
        score.naive += Math.abs(told.naive().doubleValue() - actual) / actual;
        boolean held = told.team().p10().doubleValue() <= actual
                && actual <= told.team().p90().doubleValue();
        score.held += held ? 1 : 0;
    }

    private static String line(Forecast forecast, double actual) {
        return forecast instanceof Forecast.Told told
                ? String.format(
                        Locale.ROOT,
                        "actual %.0f closed %s open %s fresh %s p10 %s p50 %s p90 %s naive %s",
                        actual,
                        told.team().closed(),
                        told.team().open(),
                        told.team().fresh(),
                        told.team().p10(),
                        told.team().p50(),
                        told.team().p90(),
                        told.naive())
                : "";
    }

    private void print() {
        scores.forEach((week, score) -> System.out.printf(
                Locale.ROOT,
                "%s n %d mape %.3f bias %+.3f naive %.3f coverage %.2f%n",
                week,
                score.n,
                score.mape(),
                score.bias / score.n,
                score.naive(),
                score.coverage()));
    }
}

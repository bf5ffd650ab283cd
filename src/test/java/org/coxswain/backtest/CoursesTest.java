package org.coxswain.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.forecast.Forecast;
import org.coxswain.forecast.ForecastQuestion;
import org.coxswain.forecast.Forecasts;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quarter under way of a company by rule, seen again from its Mondays. */
class CoursesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 19);

    @TempDir
    Path folder;

    private DuckDb engine;
    private Facts facts;

    @BeforeEach
    void read() throws Exception {
        engine = DuckDb.inMemory(folder.resolve("scratch"));
        var batch = folder.resolve("batch");
        Intake.of(IntakeSettings.modest())
                .read(IntakeRequest.of(new SteadyCompany(LAST_DAY).in(folder.resolve("export")), batch));
        facts = Facts.open(engine, List.of(batch), new Facts.Money("USD", Map.of()));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void eachMondayTellsWhatWasToldThenAndTheLastDayWhatIsToldNow() {
        var course = courses("East").getFirst();

        assertThat(course.told().stream().map(Course.Range::day))
                .containsExactly(
                        LocalDate.of(2025, 1, 6),
                        LocalDate.of(2025, 1, 13),
                        LocalDate.of(2025, 1, 20),
                        LocalDate.of(2025, 1, 27),
                        LocalDate.of(2025, 2, 3),
                        LocalDate.of(2025, 2, 10),
                        LocalDate.of(2025, 2, 17),
                        LAST_DAY);
        assertThat(course.told()).allSatisfy(told -> assertThat(told).isEqualTo(asked(told.day())));
    }

    @Test
    void whatWasWonRisesToWhatIsClosedAndTheTeamsMakeTheWhole() {
        var courses = courses(null, "East", "West");

        var whole = closed(courses.get(0));
        assertThat(whole)
                .isEqualByComparingTo(
                        ((Forecast.Told) forecast(LAST_DAY)).team().closed());
        assertThat(closed(courses.get(1)).add(closed(courses.get(2)))).isEqualByComparingTo(whole);
        assertThat(courses)
                .allSatisfy(course ->
                        assertThat(course.won().stream().map(Course.Won::sofar)).isSorted());
    }

    @Test
    void aPictureHoldsWhatWasToldAndStaysWithinItsFrame() {
        var fan = FanChart.of(courses((String) null).getFirst(), Locale.ENGLISH).orElseThrow();

        assertThat(fan.sentence()).startsWith("On 6 Jan the range for the end of 2025-Q1 was $");
        assertThat(fan.told()).hasSize(8);
        assertThat(fan.bars()).allSatisfy(bar -> {
            assertThat(Double.parseDouble(bar.high())).isBetween(12.0, Double.parseDouble(bar.middle()));
            assertThat(Double.parseDouble(bar.low())).isBetween(Double.parseDouble(bar.middle()), 244.0);
        });
        assertThat(fan.quota()).isEmpty();
    }

    private List<Course> courses(@Nullable String... teams) {
        var span = new BacktestPlan.Span(null, null, BacktestPlan.Every.WEEK);
        var plan = new BacktestPlan(facts, FiscalCalendar.CALENDAR_YEAR, LAST_DAY, span, null, any -> {});
        return Courses.ofEach(plan, Arrays.asList(teams));
    }

    private Forecast forecast(LocalDate day) {
        var period = FiscalCalendar.CALENDAR_YEAR.quarterOf(day);
        return Forecasts.of(new ForecastQuestion(facts.on(day), period, FiscalCalendar.CALENDAR_YEAR));
    }

    /** Of East, where only Ann is. */
    private Course.Range asked(LocalDate day) {
        var own = ((Forecast.Told) forecast(day)).of(List.of("Ann"));
        return new Course.Range(day, own.p10(), own.p50(), own.p90());
    }

    private static BigDecimal closed(Course course) {
        return course.won().getLast().sofar();
    }
}

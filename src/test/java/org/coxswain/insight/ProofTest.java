package org.coxswain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coxswain.insight.Shown.text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.coxswain.backtest.BacktestPlan;
import org.coxswain.backtest.Courses;
import org.coxswain.backtest.FanChart;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** After the pages of an import are there, its forecast is held against the past. */
@ExtendWith(CompanyServer.class)
class ProofTest {

    @TempDir
    Path folder;

    @Test
    void theForecastOfATeamIsShownDayByDayAndProvedOrSaysWhyNot() throws Exception {
        var manager = CompanyServer.signedIn("M01");

        var forecast = eventually(manager, "/forecast", page -> page.contains("Day by day"));

        assertThat(forecast).contains(fan(), "needs a quarter that is over");
        assertThat(text(manager.get("/forecast/proof").body())).contains("needs a quarter that is over");
        assertThat(manager.get("/forecast/proof?team=" + Key.of("M02")).statusCode())
                .isEqualTo(404);
    }

    /** What the manager's own fan says, reckoned once more from the files. */
    private String fan() throws Exception {
        var imported = Imported.in(CompanyServer.COMPANY.data.resolve("facts"));
        try (var engine = DuckDb.inMemory(folder.resolve("aside"))) {
            var span = new BacktestPlan.Span(null, null, BacktestPlan.Every.WEEK);
            var facts = Facts.open(engine, imported.batches(), imported.terms());
            var day = imported.lastDay().orElseThrow();
            var plan = new BacktestPlan(facts, imported.calendar(), day, span, null, any -> {});
            var course = Courses.ofEach(plan, List.of("M01")).getFirst();
            return FanChart.of(course, Locale.ENGLISH).orElseThrow().sentence();
        }
    }

    private static String eventually(Visitor visitor, String page, Predicate<String> here) throws Exception {
        for (var tries = 0; tries < 1200; tries++) {
            var body = text(visitor.get(page).body());
            if (here.test(body)) return body;
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError("it did not come to " + page);
    }
}

package org.coxswain.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.facts.DuckDb;
import org.coxswain.facts.Facts;
import org.coxswain.intake.Intake;
import org.coxswain.intake.IntakeOutcome;
import org.coxswain.intake.IntakeRequest;
import org.coxswain.intake.IntakeSettings;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    @TempDir
    Path folder;

    @Test
    void aShortPastGetsTheUsualRecipe() {
        Recipe recipe = recipe(24, 52);
        assertThat(recipe).isInstanceOf(Recipe.Usual.class);
        assertThat(recipe.quarters()).isEqualTo(3);
        assertThat(recipe.ingredients())
                .extracting(Recipe.Ingredient::metric)
                .containsExactly(Leading.LATE_VALUE, Leading.CREATED, Leading.ADVANCES);
    }

    @Test
    void oneRepIsTooFewHoweverLongThePast() {
        assertThat(recipe(1, 208)).isInstanceOf(Recipe.Usual.class);
    }

    @Test
    void aLongPastShowsAtMostThreeFiguresThatBeatThePersonsOwnMean() {
        assertThat(recipe(24, 208)).isInstanceOfSatisfying(Recipe.Learnt.class, learnt -> {
            assertThat(learnt.ingredients()).hasSizeBetween(1, 3).allSatisfy(one -> {
                assertThat(one.chosen()).isBetween(.5, 1.0);
                assertThat(one.errorReduction()).isPositive();
            });
            assertThat(learnt.errors().ingredients()).isLessThan(learnt.errors().trailing());
            assertThat(learnt.errors().trailing()).isLessThan(learnt.errors().lastQuarter());
        });
    }

    private Recipe recipe(int reps, int weeks) {
        Path csv = folder.resolve("csv" + reps + "-" + weeks);
        Simulation.of(new SimulationPlan(101, reps, weeks, Preset.DEFAULT, DAY)).writeTo(csv);
        var request = IntakeRequest.of(csv, folder.resolve("batch" + reps + "-" + weeks));
        var taken = (IntakeOutcome.Taken) Intake.of(IntakeSettings.modest()).read(request);
        try (var engine = DuckDb.inMemory(folder.resolve("scratch"))) {
            var facts = Facts.open(engine, List.of(taken.batchFolder()), new Facts.Money("USD", Map.of()))
                    .on(DAY);
            return Recipes.of(new RecipeQuestion(facts, FiscalCalendar.CALENDAR_YEAR));
        }
    }
}

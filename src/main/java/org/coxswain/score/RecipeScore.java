package org.coxswain.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.recipe.Recipe;
import org.coxswain.recipe.RecipeQuestion;
import org.coxswain.recipe.Recipes;
import org.coxswain.simulation.Simulation;
import org.coxswain.simulation.SimulationPlan;

/**
 * What foretelling each person's next quarter misses, over what came, in quarters not yet seen: means over organisations.
 *
 * @param organisations of those that are old enough to learn from
 * @param chosen how often each figure made its way into the recipe
 */
public record RecipeScore(
        int organisations,
        double lastQuarter,
        double trailing,
        double ingredients,
        double everything,
        Map<String, Integer> chosen) {

    /** Four years of work: a recipe takes several quarters to learn. */
    private static final int WEEKS = 208;

    public static RecipeScore of(ScorePlan plan) {
        return of(plan, 1);
    }

    /** The same for other organisations than the first ones. */
    static RecipeScore of(ScorePlan plan, long firstSeed) {
        var office = new Office(plan.scratch(), plan.lastDay());
        List<Recipe.Learnt> learnt = new ArrayList<>();
        for (long seed = firstSeed; seed < firstSeed + plan.seeds(); seed++) {
            var preset = plan.preset();
            int weeks = Math.max(WEEKS, preset.weeks());
            var organisation = Simulation.of(new SimulationPlan(seed, preset.reps(), weeks, preset, plan.lastDay()));
            var recipe = office.ask(
                    organisation, facts -> Recipes.of(new RecipeQuestion(facts, FiscalCalendar.CALENDAR_YEAR)));
            if (recipe instanceof Recipe.Learnt found) {
                learnt.add(found);
            }
        }
        return new RecipeScore(
                learnt.size(),
                mean(learnt, Recipe.Errors::lastQuarter),
                mean(learnt, Recipe.Errors::trailing),
                mean(learnt, Recipe.Errors::ingredients),
                mean(learnt, Recipe.Errors::everything),
                learnt.stream()
                        .flatMap(recipe -> recipe.ingredients().stream())
                        .collect(Collectors.toMap(one -> one.metric().key(), one -> 1, Integer::sum, TreeMap::new)));
    }

    private static double mean(List<Recipe.Learnt> recipes, ToDoubleFunction<Recipe.Errors> error) {
        return recipes.stream()
                .map(Recipe.Learnt::errors)
                .mapToDouble(error)
                .average()
                .orElse(Double.NaN);
    }
}

package org.coxswain.score;

import java.util.List;
import java.util.Set;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.facts.Facts;
import org.coxswain.recipe.Recipe;
import org.coxswain.recipe.RecipeQuestion;
import org.coxswain.recipe.Recipes;
import org.coxswain.simulation.Organisation;
import org.coxswain.simulation.Preset;
import org.coxswain.simulation.SimulationPlan;

/** What foretelling each person's next quarter misses, in quarters not yet seen. */
final class RecipeExam implements Exam {

    static final String EVERYTHING = "all figures at once";
    static final String TRAILING = "mean of four quarters";
    static final String LAST_QUARTER = "last quarter";

    /** Four years of work: a recipe takes several quarters to learn. */
    private static final int WEEKS = 208;

    private static final Set<Preset> TELLING = Set.of(Preset.DEFAULT, Preset.SMALL, Preset.BUSY);

    @Override
    public boolean suits(Preset preset) {
        return TELLING.contains(preset);
    }

    @Override
    public SimulationPlan plan(Preset preset, long seed) {
        return new SimulationPlan(seed, preset.reps(), WEEKS, preset, TODAY);
    }

    @Override
    public List<Mark> marks(Organisation organisation, Facts facts) {
        return switch (Recipes.of(new RecipeQuestion(facts.on(TODAY), FiscalCalendar.CALENDAR_YEAR))) {
            case Recipe.Learnt learnt -> marks(learnt.errors());
            case Recipe.Usual usual -> List.of();
        };
    }

    private static List<Mark> marks(Recipe.Errors errors) {
        return List.of(
                wape(Mark.COXSWAIN, errors.ingredients()),
                wape(EVERYTHING, errors.everything()),
                wape(TRAILING, errors.trailing()),
                wape(LAST_QUARTER, errors.lastQuarter()));
    }

    private static Mark wape(String contender, double error) {
        return new Mark.Share(Mark.Name.of(Measure.WAPE, contender), error, 1);
    }
}

package org.coxswain.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.coxswain.calendar.Period;
import org.coxswain.facts.Sql;

/** The door: which figures told here what people would win in the quarter after. */
public final class Recipes {

    private static final Sql MAKE_DAYS = Sql.of(Recipes.class, "make_days.sql");
    private static final Sql ADD_QUARTER = Sql.of(Recipes.class, "add_quarter.sql");
    private static final Sql PANEL = Sql.of(Recipes.class, "panel.sql");
    private static final int FEWEST_QUARTERS = 6;
    private static final int FEWEST_PAIRS = 60;
    private static final int QUARTERS_TO_LEARN = 3;
    private static final int MOST_SHOWN = 3;
    private static final double OFTEN = .5;

    private Recipes() {}

    public static Recipe of(RecipeQuestion question) {
        List<Period> quarters = question.quarters();
        if (quarters.size() < FEWEST_QUARTERS) {
            return new Recipe.Usual(quarters.size(), 0);
        }
        Panel panel = panel(question, quarters);
        return panel.pairs() < FEWEST_PAIRS || panel.quarters().size() <= QUARTERS_TO_LEARN
                ? new Recipe.Usual(quarters.size(), panel.pairs())
                : learnt(panel, quarters.size());
    }

    private static Panel panel(RecipeQuestion question, List<Period> quarters) {
        var facts = question.facts();
        facts.run(MAKE_DAYS, Map.of());
        for (int number = 0; number < quarters.size(); number++) {
            Period quarter = quarters.get(number);
            facts.run(ADD_QUARTER, Map.of("quarter", number, "start", quarter.start(), "end", quarter.end()));
        }
        return new Panel(facts.ask(PanelRow.class, PANEL, Map.of()));
    }

    private static Recipe learnt(Panel panel, int quarters) {
        var grams = panel.quarters().stream().map(Panel::gram).toList();
        var foretelling = new Foretelling();
        int[] times = new int[Leading.values().length];
        for (int now = QUARTERS_TO_LEARN; now < grams.size(); now++) {
            var before = new Selection(grams.subList(0, now));
            int[] columns = before.chosen();
            Arrays.stream(columns).filter(column -> column != Panel.TRAILING).forEach(column -> times[column - 1]++);
            foretelling.add(before, columns, panel.quarters().get(now));
        }
        return new Recipe.Learnt(ingredients(times, foretelling), errors(foretelling), quarters, panel.pairs());
    }

    private static List<Recipe.Ingredient> ingredients(int[] times, Foretelling foretelling) {
        var often = new ArrayList<Recipe.Ingredient>();
        for (Leading metric : Leading.values()) {
            double chosen = times[metric.ordinal()] / (double) foretelling.quarters;
            double reduction = 1 - foretelling.alone[metric.ordinal()] / foretelling.trailing;
            if (chosen >= OFTEN && reduction > 0) {
                often.add(new Recipe.Ingredient(metric, chosen, reduction));
            }
        }
        return often.stream()
                .sorted(Comparator.comparingDouble(Recipe.Ingredient::chosen)
                        .thenComparingDouble(Recipe.Ingredient::errorReduction)
                        .reversed())
                .limit(MOST_SHOWN)
                .toList();
    }

    private static Recipe.Errors errors(Foretelling foretelling) {
        return new Recipe.Errors(
                foretelling.lastQuarter / foretelling.came,
                foretelling.trailing / foretelling.came,
                foretelling.chosen / foretelling.came,
                foretelling.everything / foretelling.came,
                foretelling.quarters);
    }
}

package org.coxswain.recipe;

import java.util.List;

/** The answer to a {@link RecipeQuestion}. */
public sealed interface Recipe {

    /** Figures of a quarter worth watching, the most telling first. */
    List<Ingredient> ingredients();

    /** Whole quarters that are known. */
    int quarters();

    /** Of one person and quarter, with what came in the quarter after. */
    int personQuarters();

    /**
     * @param chosen share of the past quarters, looked at from their start, in which it would have been chosen
     * @param errorReduction share of the trailing mean's error it takes away by itself
     */
    record Ingredient(Leading metric, double chosen, double errorReduction) {}

    /** Too short a past to choose from: what is usual, unproven here. */
    record Usual(int quarters, int personQuarters) implements Recipe {

        @Override
        public List<Ingredient> ingredients() {
            return List.of(Leading.LATE_VALUE, Leading.CREATED, Leading.ADVANCES).stream()
                    .map(metric -> new Ingredient(metric, 0, 0))
                    .toList();
        }
    }

    /** Found here; none where nothing tells more than the past itself. */
    record Learnt(List<Ingredient> ingredients, Errors errors, int quarters, int personQuarters) implements Recipe {}

    /**
     * What foretelling each person's next quarter would have missed, over what came, for quarters not yet seen.
     *
     * @param lastQuarter the same again
     * @param trailing mean of the person's last four quarters, drawn half-way towards everybody's after one of them
     * @param ingredients trailing mean and the ingredients
     * @param everything all figures at once, held back from over-fitting
     */
    record Errors(double lastQuarter, double trailing, double ingredients, double everything, int quarters) {}
}

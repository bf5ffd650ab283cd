package org.coxswain.brief;

import java.util.List;
import java.util.Locale;
import org.coxswain.recipe.Leading;
import org.coxswain.recipe.Recipe;

/** Which figures of a quarter tell what the next one brings, and how well that is proven. */
record RecipeSection(Recipe recipe) {

    private static final int LEAD_WEEKS = 13;

    List<Brief.Recipe> lines() {
        return recipe.ingredients().stream()
                .map(one -> new Brief.Recipe(
                        one.metric().key(),
                        one.metric().label(),
                        LEAD_WEEKS,
                        proven() ? one.chosen() : null,
                        proven() ? one.errorReduction() : null))
                .toList();
    }

    String note() {
        return switch (recipe) {
            case Recipe.Usual usual -> usual(usual);
            case Recipe.Learnt learnt -> learnt.ingredients().isEmpty() ? nothing(learnt) : learnt(learnt);
        };
    }

    private boolean proven() {
        return recipe instanceof Recipe.Learnt;
    }

    private static String usual(Recipe.Usual usual) {
        return "Which figures tell what people will win takes six whole quarters and 60 of a person and a quarter to learn; there are %d and %d. These are the usual ones, not proven here."
                .formatted(usual.quarters(), usual.personQuarters());
    }

    private static String nothing(Recipe.Learnt learnt) {
        return "None of %d figures told what people won in the next quarter better than the mean of their last four, in %d quarters foretold as they came."
                .formatted(Leading.values().length, learnt.errors().quarters());
    }

    private static String learnt(Recipe.Learnt learnt) {
        return String.format(
                Locale.ROOT,
                "Tried on %d past quarters, as they came: each person’s own average of the last four missed the next one by %.0f%%, a forecast with figures like these by %.0f%%, one with all figures by %.0f%%.",
                learnt.errors().quarters(),
                100 * learnt.errors().trailing(),
                100 * learnt.errors().ingredients(),
                100 * learnt.errors().everything());
    }
}

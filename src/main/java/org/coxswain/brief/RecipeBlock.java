package org.coxswain.brief;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What leads to revenue here? The few figures worth a weekly target. */
final class RecipeBlock {

    private final Desk desk;
    private final Figures figures;
    private final List<Brief.Recipe> recipe;
    private final @Nullable String note;

    RecipeBlock(Desk desk) {
        this.desk = desk;
        this.figures = desk.figures();
        this.recipe = desk.brief().recipe();
        this.note = desk.brief().recipeNote();
    }

    Page.Block block() {
        return new Page.Block(
                "What leads to revenue?",
                verdict(),
                sentence(),
                null,
                List.of(),
                recipe.stream()
                        .filter(one -> one.importance() != null)
                        .map(this::row)
                        .toList(),
                List.of(),
                List.of(
                        "Which of these did you move this week, and what moved it?",
                        "What would you do each week if only the first of these counted?"),
                recipe.isEmpty() ? List.of() : List.of(math()));
    }

    private boolean proven() {
        return recipe.stream().anyMatch(one -> one.importance() != null);
    }

    private Page.Badge verdict() {
        if (recipe.isEmpty()) {
            return PipelineBlocks.plain("nothing tells");
        }
        return proven() ? PipelineBlocks.good("learnt here") : PipelineBlocks.plain("the usual one");
    }

    private String sentence() {
        var names = recipe.stream().map(one -> lower(one.label())).toList();
        var first = names.isEmpty() ? "" : "What leads to next quarter’s revenue: %s. ".formatted(Words.list(names));
        var bars = proven() ? " The bars say in how many of those quarters each would have been chosen." : "";
        return first + (note == null ? "" : Words.sentence(note)) + bars;
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private Page.CompareRow row(Brief.Recipe one) {
        double chosen = one.importance() == null ? 0 : one.importance();
        return new Page.CompareRow(one.label(), figures.share(chosen), "now", new Scale(0, 1).at(chosen), null);
    }

    private Page.MathRow math() {
        var arithmetic = recipe.stream()
                .filter(one -> one.errorReduction() != null)
                .map(one -> "%s alone takes %s off the error".formatted(one.label(), figures.share(error(one))))
                .reduce((one, other) -> one + "; " + other)
                .orElse("Nothing was chosen from data: the usual three");
        return new MathRows(desk).of(Workings.of(Metric.recipe, arithmetic), figures.count(recipe.size()));
    }

    private static double error(Brief.Recipe one) {
        return one.errorReduction() == null ? 0 : one.errorReduction();
    }
}

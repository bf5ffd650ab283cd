package org.coxswain.brief;

import java.util.List;

/** The pipeline review: enough, good, moving, balanced, stuck; and what leads to revenue. */
final class PipelineBlocks {

    private final Desk desk;

    PipelineBlocks(Desk desk) {
        this.desk = desk;
    }

    List<Page.Block> blocks() {
        return List.of(
                new EnoughBlock(desk).block(),
                new GoodBlock(desk).block(),
                new MovingBlock(desk).block(),
                new BalancedBlock(desk).block(),
                new StuckBlock(desk).block(),
                new RecipeBlock(desk).block());
    }

    static final Page.Badge UNKNOWN = new Page.Badge("info-circle", "plain", "cannot be said yet");

    static Page.Badge good(String word) {
        return new Page.Badge("circle-check", "good", word);
    }

    static Page.Badge warn(String word) {
        return new Page.Badge("alert-triangle", "warn", word);
    }

    static Page.Badge plain(String word) {
        return new Page.Badge("info-circle", "plain", word);
    }
}

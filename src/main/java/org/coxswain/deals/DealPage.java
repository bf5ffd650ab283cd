package org.coxswain.deals;

import java.util.List;
import org.coxswain.insight.DealFiles.DealFile;

/** A deal in words: whose it is, where it stands, how it came there, what to ask. */
public record DealPage(DealFile file, String sentence, Course course, List<Change> changes) {

    static DealPage of(DealFile file) {
        return new DealPage(file, sentence(file), Course.of(file), Change.of(file));
    }

    private static String sentence(DealFile file) {
        var deal = file.deal();
        var stage = deal.stage().isEmpty() ? "" : " in " + deal.stage();
        return switch (deal.state()) {
            case "won" -> "Won on %s.".formatted(deal.closed());
            case "lost" -> "Lost on %s%s.".formatted(deal.closed(), stage);
            default -> "Open%s.".formatted(stage);
        };
    }
}

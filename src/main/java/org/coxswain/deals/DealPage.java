package org.coxswain.deals;

import java.math.BigDecimal;
import java.util.List;
import org.coxswain.brief.Page;
import org.coxswain.insight.DealFiles.DealFile;

/** A deal in words: whose it is, where it stands, how it came there, what to ask. */
public record DealPage(DealFile file, String sentence, Course course, List<Change> changes) {

    /** What follows the name of whoever owns it. */
    public String duty() {
        return file.sheet() == null ? "." : ", who alone changes it, in the CRM.";
    }

    /** What it came to; an open one says more in its sheet. */
    public List<Page.Key> figures() {
        var deal = file.deal();
        var amount = deal.exact().isEmpty() ? "none given" : file.figures().money(new BigDecimal(deal.exact()));
        return deal.days().isEmpty()
                ? List.of(new Page.Key("", "amount", amount))
                : List.of(new Page.Key("", "amount", amount), new Page.Key("", "days open", deal.days()));
    }

    /** Why there is no line of stages. */
    public String unknown() {
        return file.closedEarlier()
                ? "It was closed before this quarter; the way through the stages is kept for open deals and for those closed since."
                : "The imports hold no history of this deal. The table stage_changes adds it.";
    }

    static DealPage of(DealFile file) {
        return new DealPage(file, sentence(file), Course.of(file), Change.of(file));
    }

    private static String sentence(DealFile file) {
        var deal = file.deal();
        return switch (deal.state()) {
            case "won" -> "Won%s.".formatted(on(file));
            case "lost" -> "Lost%s.".formatted(on(file));
            default -> deal.stage().isEmpty() ? "Open." : "Open in %s.".formatted(deal.stage());
        };
    }

    private static String on(DealFile file) {
        return file.closedOn().map(day -> " on " + file.figures().day(day)).orElse("");
    }
}

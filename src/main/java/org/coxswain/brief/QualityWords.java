package org.coxswain.brief;

import java.util.List;

/** How far to trust the records, in words: how they are kept, never who is to blame. */
record QualityWords(Desk desk) {

    List<Page.Note> notes() {
        return desk.brief().data().quality().stream().map(this::note).toList();
    }

    private Page.Note note(Data.Flaw flaw) {
        var figures = desk.figures();
        var share = flaw.of() == 0 ? "" : " (%s)".formatted(figures.share(flaw.count() / (double) flaw.of()));
        var thing = switch (flaw.flaw()) {
            case "batch_edits", "skipped_stage" -> "change";
            case "no_amount" -> "won deal";
            default -> "open deal";
        };
        return new Page.Note(
                term(flaw.flaw()),
                "%s of %s%s. %s%s%s"
                        .formatted(
                                figures.count(flaw.count()),
                                figures.many(flaw.of(), thing),
                                share,
                                Words.sentence(flaw.cost()),
                                wider(flaw),
                                kept(flaw)));
    }

    private String wider(Data.Flaw flaw) {
        return flaw.widens() == null
                ? ""
                : " Ranges of %s are up to %s wider for it."
                        .formatted(
                                flaw.flaw().equals("no_amount") ? "deal value" : "days in a stage and of time to close",
                                desk.figures().share(flaw.widens() - 1));
    }

    private String kept(Data.Flaw flaw) {
        if (flaw.people().isEmpty()) {
            return "";
        }
        var names = flaw.people().stream().map(one -> desk.name(one.id())).toList();
        return " Often a tidy habit; ask %s what would make it easier to enter things on the day."
                .formatted(Words.list(names));
    }

    private static String term(String flaw) {
        return switch (flaw) {
            case "batch_edits" -> "Entered in one sitting";
            case "parked_close" -> "Due on the last day of a month";
            case "past_close" -> "Past their closing day";
            case "never_changes" -> "Unchanged for 60 days";
            case "no_next_step" -> "Without a next step";
            case "handed_over" -> "Changed hands";
            case "skipped_stage" -> "Stages skipped on the way forward";
            case "no_amount" -> "Won without an amount";
            default -> Words.name(flaw.replace('_', ' '));
        };
    }
}

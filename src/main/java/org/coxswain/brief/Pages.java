package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns a brief into what is shown. */
public final class Pages {

    private Pages() {}

    static Page of(Brief brief, Locale locale) {
        return of(brief, locale, Links.IN_FILE);
    }

    public static Page of(Brief brief, Locale locale, Links links) {
        var desk = Desk.of(brief, locale, links);
        var acts = new Acts(desk);
        var people = new PersonCards(desk);
        return new Page(
                head(desk),
                new Headlines(desk).headline(),
                acts.acts(),
                acts.note(),
                new DealCards(desk).inspected(),
                "Ask, never order: the deal belongs to the person who owns it.",
                new ForecastBlock(desk).view(),
                people.groups(),
                people.note(),
                new PipelineBlocks(desk).blocks(),
                new HistoryBlock(desk).history(),
                List.of(new BestChapter(desk).chapter(), new CoachedChapter(desk).chapter()),
                new DataWords(desk).view(),
                new DealRows(desk).table(),
                about(desk));
    }

    private static Page.Head head(Desk desk) {
        var brief = desk.brief();
        var team = Words.capital(Words.name(brief.team().name()));
        var asOf = desk.figures().day(brief.asOf());
        return new Page.Head("Brief for %s, %s".formatted(team, asOf), team, desk.period(), asOf, brief.currency());
    }

    private static List<Page.Note> about(Desk desk) {
        var brief = desk.brief();
        var notes = new ArrayList<Page.Note>();
        notes.add(new Page.Note(
                "As of",
                "Everything is said as it stood on %s; what was recorded later is not seen."
                        .formatted(desk.figures().day(brief.asOf()))));
        if (!brief.data().asOfToday().isEmpty()) {
            var fields = Words.list(brief.data().asOfToday().stream()
                    .map(field -> field.replace("_id", "").replace('_', ' '))
                    .toList());
            notes.add(new Page.Note("Without a history", "Known only as they are today: %s.".formatted(fields)));
        }
        notes.add(
                new Page.Note(
                        "Ranges",
                        "A range is meant to hold the truth in 8 of 10 cases. Small numbers make it wide: that is information."));
        notes.add(new Page.Note(
                "Comparison",
                "People are compared with people of the same role and segment, with territory and luck taken out."));
        return notes;
    }
}

package org.coxswain.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Turns a brief into what is shown. */
public final class Pages {

    private static final Page.DealTable APART = new Page.DealTable("", List.of(), null);

    private final Desk desk;

    private Pages(Desk desk) {
        this.desk = desk;
    }

    static Page of(Brief brief, Locale locale) {
        return of(brief, locale, Links.IN_FILE);
    }

    public static Page of(Brief brief, Locale locale, Links links) {
        var pages = open(brief, locale, links);
        return pages.with(new DealRows(pages.desk).table());
    }

    /** For whoever shows the deals apart from the rest. */
    public static Pages open(Brief brief, Locale locale, Links links) {
        return new Pages(Desk.of(brief, locale, links));
    }

    /** All but the deals. */
    public Page rest() {
        return with(APART);
    }

    /** One by one: all of them together may be more than fits. */
    public Stream<Page.DealRow> deals() {
        return new DealRows(desk).rows();
    }

    private Page with(Page.DealTable deals) {
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
                deals,
                about(desk));
    }

    private static Page.Head head(Desk desk) {
        var brief = desk.brief();
        var team = Words.capital(Words.name(brief.team().name()));
        var asOf = desk.figures().day(brief.asOf());
        return new Page.Head(
                "Brief for %s, %s".formatted(team, asOf),
                team,
                desk.period(),
                brief.period().end().toString(),
                asOf,
                brief.currency());
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
        notes.add(new Page.Note(
                "Ranges",
                "A range is meant to hold the truth in 8 of 10 cases. Small numbers make it wide: that is"
                        + " information."));
        notes.add(new Page.Note(
                "Comparison",
                "People are compared with people of the same role and segment, with territory and luck taken out."));
        return notes;
    }
}

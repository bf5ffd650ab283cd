package org.coxswain.brief;

import java.util.List;
import java.util.Locale;

/** The brief for the terminal: words first, fewer than a hundred columns, no colours. */
public final class BriefText {

    private final Page page;
    private final Typesetter text = new Typesetter();

    private BriefText(Page page) {
        this.page = page;
    }

    public static String write(Brief brief, Locale locale) {
        return new BriefText(Pages.of(brief, locale)).write();
    }

    private String write() {
        var head = page.head();
        text.both("", "Coxswain · %s · %s".formatted(head.team(), head.period()), "as of " + head.asOf())
                .gap();
        text.paragraph(page.headline().sentence());
        page.headline().more().forEach(text::paragraph);
        week();
        questions();
        forecast();
        people();
        pipeline();
        chapters();
        data();
        return text.toString();
    }

    private void week() {
        text.heading("This week");
        if (page.acts().isEmpty()) {
            text.paragraph("Nothing stands out this week.");
        }
        for (int at = 0; at < page.acts().size(); at++) {
            var act = page.acts().get(at);
            text.both(" %d  ".formatted(at + 1), act.title(), worth(act)).item("    ", act.reason());
        }
        text.gap().paragraph(page.actsNote());
    }

    private static String worth(Page.Act act) {
        if (act.gain() == null) {
            return "";
        }
        return act.range() == null ? act.gain() : act.gain() + " a quarter (" + act.range() + ")";
    }

    private void questions() {
        if (page.questions().isEmpty()) {
            return;
        }
        text.heading("Deals to ask about");
        for (var deal : page.questions()) {
            text.both("  ", deal.name() + ", " + deal.line(), deal.amount());
            if (deal.chance() != null) {
                text.item("    ", deal.chance());
            }
            text.item("    ", deal.why());
            deal.questions().forEach(question -> text.item("    ? ", question));
        }
    }

    private void forecast() {
        text.heading("Forecast");
        text.paragraph(page.forecast().sentence() + " " + page.forecast().honesty());
        text.paragraph(keys(page.headline().keys()) + ".");
    }

    private static String keys(List<Page.Key> keys) {
        return String.join(
                ", ", keys.stream().map(key -> key.label() + " " + key.value()).toList());
    }

    private void people() {
        text.heading("People");
        if (!page.peopleNote().isEmpty()) {
            text.paragraph(page.peopleNote().strip());
        }
        for (var group : page.people()) {
            if (group.manager() != null) {
                text.gap().paragraph("With " + group.manager());
            }
            for (var person : group.people()) {
                var gain = person.gain() == null ? "" : person.gain();
                text.both("  ", person.name() + ": " + person.focus(), gain);
                if (person.gapSentence() != null) {
                    text.item("    ", person.gapSentence());
                }
            }
        }
    }

    private void pipeline() {
        text.heading("Pipeline");
        for (var block : page.pipeline()) {
            text.item(
                    "  ",
                    "%s %s. %s"
                            .formatted(
                                    block.title(), Words.capital(block.verdict().word()), block.sentence()));
        }
    }

    private void chapters() {
        for (var chapter : page.chapters()) {
            text.heading(chapter.title());
            text.paragraph(chapter.lead());
            for (var block : chapter.blocks()) {
                text.item(
                        "  ",
                        "%s (%s). %s".formatted(block.title(), block.verdict().word(), block.sentence()));
                block.compare().forEach(row -> text.both("    ", row.label(), row.value()));
            }
        }
    }

    private void data() {
        text.heading("Data");
        text.paragraph(page.data().sentence());
        page.data().rejected().forEach(row -> text.item("  ", "Not used: " + unusable(row)));
        if (!page.data().rejectedNote().isEmpty()) {
            text.item("  ", page.data().rejectedNote());
        }
        page.data().repairs().forEach(note -> text.item("  ", note.term() + ": " + note.text()));
        page.data().missing().forEach(note -> text.item("  ", wanting(note)));
        page.data().quality().forEach(note -> text.item("  ", note.term() + ": " + note.text()));
        page.about().forEach(note -> text.item("  ", note.term() + ": " + note.text()));
    }

    private static String unusable(Data.Rejected row) {
        var place = row.line() == null ? row.file() : row.file() + " line " + row.line();
        var cell = row.column() == null ? "" : ", " + row.column();
        var value = row.value() == null ? "" : " \"" + row.value() + "\"";
        return place + cell + value + ": " + row.reason() + (row.kept() ? "; the row is kept" : "");
    }

    private static String wanting(Page.Note table) {
        var adds = table.text().substring(0, 1).toLowerCase(Locale.ROOT)
                + table.text().substring(1);
        return "No %s, which would add %s".formatted(table.term().replace('_', ' '), adds);
    }
}

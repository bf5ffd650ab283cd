package org.coxswain.brief;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What every block needs while it is worded: the brief, how figures look, who is who, and all deals. */
record Desk(Brief brief, Figures figures, Map<String, String> names, Book book, Links links) {

    Desk(Brief brief, Figures figures, Map<String, String> names, Book book) {
        this(brief, figures, names, book, Links.IN_FILE);
    }

    static Desk of(Brief brief, Locale locale) {
        return of(brief, locale, Links.IN_FILE);
    }

    static Desk of(Brief brief, Locale locale, Links links) {
        var names = new TreeMap<String, String>();
        brief.people().forEach(person -> names.put(person.id(), Words.name(person.name())));
        return new Desk(brief, new Figures(locale, brief.currency()), names, Book.of(brief, links), links);
    }

    String name(String personId) {
        if (personId.equals(ClosedSection.NOBODY)) {
            return "no owner";
        }
        return names.getOrDefault(personId, Words.name(personId));
    }

    /** The first word of a name where no other person shares it, else the whole name. */
    String firstName(String personId) {
        var whole = name(personId);
        var first = whole.split(" ")[0];
        var alike = names.values().stream()
                .filter(name -> name.split(" ")[0].equals(first))
                .count();
        return alike == 1 ? first : whole;
    }

    String period() {
        return Words.name(brief.period().label());
    }

    int daysLeft() {
        return brief.period().daysAfter(brief.asOf());
    }
}

package org.coxswain.insight;

import java.util.List;
import java.util.Locale;
import org.coxswain.brief.Figures;
import org.coxswain.brief.Page;
import org.jspecify.annotations.Nullable;

/** Deals as a table: which, how many and how much they come to, and the first of them where there are many. */
public record DealsPage(
        Standing standing,
        String about,
        String sentence,
        String cut,
        String currency,
        List<Page.DealRow> rows,
        @Nullable Integer last,
        String next,
        String csv,
        boolean all) {

    static DealsPage of(Standing standing, Snapshot snapshot, Deals.Found deals) {
        var figures = new Figures(Locale.ENGLISH, snapshot.currency());
        return new DealsPage(
                standing,
                "",
                sentence(figures, deals),
                deals.rows().size() == deals.deals()
                        ? ""
                        : "%s of them; the table as CSV has them all."
                                .formatted(figures.count(deals.rows().size())),
                snapshot.currency(),
                deals.rows(),
                deals.last(),
                "",
                "",
                true);
    }

    DealsPage asked(Filter filter) {
        var query = filter.query();
        var next = last == null ? "" : "/deals?%s%safter=%d".formatted(query, query.isEmpty() ? "" : "&", last);
        var about = new FilterWords(filter, new Figures(Locale.ENGLISH, currency)).about(rows);
        return new DealsPage(
                standing, about, sentence, cut, currency, rows, last, next, "/deals.csv?" + query, filter.isAll());
    }

    /** Worded as the link that leads here; no link leads to nothing. */
    static String sentence(Figures figures, Deals.Found deals) {
        return deals.deals() == 0
                ? "There is no such deal in your view."
                : figures.many(deals.deals(), "deal") + ", " + figures.money(deals.money());
    }
}

package org.coxswain.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coxswain.brief.Figures;
import org.coxswain.brief.Page;
import org.coxswain.brief.Words;
import org.jspecify.annotations.Nullable;

/** Which deals a list holds, in words, for whoever comes to it by an address alone. */
record FilterWords(Filter filter, Figures figures) {

    /** Empty where it holds all there are. */
    String about(List<Page.DealRow> rows) {
        var parts = new ArrayList<String>();
        tell(parts, "", "closed".equals(filter.state()) ? "won or lost" : named(filter.state()));
        tell(parts, "in ", named(filter.stage()));
        tell(parts, "of ", whose(rows));
        tell(parts, "", filter.flag() == null ? null : named(filter.flag().replace('_', ' ')));
        tell(parts, "created ", span(filter.createdFrom(), filter.createdTo()));
        tell(parts, "closed ", span(filter.closedFrom(), filter.closedTo()));
        tell(parts, "", filter.list() == null ? null : "those that one figure counts");
        return parts.isEmpty() ? "" : Words.capital(String.join(", ", parts)) + ".";
    }

    /** Whatever an address says is cleaned as a name in an import is. */
    private static @Nullable String named(@Nullable String said) {
        return said == null ? null : Words.name(said);
    }

    private static void tell(List<String> parts, String before, @Nullable String words) {
        if (words != null) {
            parts.add(before + words);
        }
    }

    private @Nullable String whose(List<Page.DealRow> rows) {
        if (filter.owner() != null) {
            return rows.isEmpty() ? "one person" : rows.getFirst().owner();
        }
        return filter.team() == null ? null : "one team";
    }

    private @Nullable String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? null : "until " + figures.day(to);
        }
        return to == null
                ? "since " + figures.day(from)
                : "from %s to %s".formatted(figures.day(from), figures.day(to));
    }
}

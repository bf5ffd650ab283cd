package org.coxswain.imports;

import java.util.List;
import org.coxswain.brief.Page.Badge;

/** Every import, and the form to drop files into. */
public record ImportsPage(
        String headline, String lead, String complaint, String limit, String strangers, List<Row> rows) {

    public record Row(
            String href,
            String when,
            String who,
            String files,
            String opportunities,
            String lastDay,
            String rejected,
            Badge badge,
            String sentence) {}
}
